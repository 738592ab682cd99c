// Header rows of the benchmark in the form of `HeaderRows`: varied wordings, the sloppy ones too, written by a third person
// who knew nothing of the program. At first sight: precision 0.999, recall 0.905. What they showed to be missing was
// mended: English words in Indian letters, spellings of romanised words, lines of an address, headings that list values.
// One label was changed: "Yearly Income (Lacs)" stays unmapped, since 5 is not 500,000.
extension HeaderRows {
  static let varied = #"""
    en Sl.No.=sn|Policy No.=pol|Life Assured=nm|DOC=doc|Plan/Term/PPT=pt|Mode=mode|F.U.P.=fup|Inst. Premium=prem|GST Amt=gst|Total Prem.=tot|Est. Comm.=com|Flag=-
    en Sr No=sn|Party Name=nm|Mob 1=ph|Mob 2=ph2|B'date=dob|Age=-|Pol. No=pol|T.No=pcode|Term=term|S.A.=sa|Prem=prem|MOP=mode|D.O.M.=mat
    en Client ID=cid|Policy Number=pol|Policy Owner Name=nm|Product Name=plan|Policy Issuance Date=doc|Premium Due Date=due|Modal Premium=prem|Payment Frequency=mode|Premium Paying Term=ppt|Policy Term=term|Contract Status=stat|Fund Value=-|Registered Mobile=ph|Registered Email Id=em
    en Application No=app|Policy No=pol|Proposer Name=nm|Login Date=-|Risk Commencement Date=doc|Product=plan|PPT=ppt|PT=term|Sum Assured (Rs.)=sa|Premium (excl. tax)=prem|Premium (incl. tax)=tot|FSC Code=agt|FSC Name=agn
    en Customer Full Name=nm|S/o, D/o, W/o=rn|House No. / Building=ad1|Street / Area=ad2|Locality / Landmark=ad3|Town/City=city|District=dist|State=st|Pin=pin|Contact No.=ph|WhatsApp No. (if different)=ph2
    en NAME OF CLIENT=nm|POL NO=pol|DT OF COMM=doc|TABLE & TERM=pt|SUM ASS.=sa|PREMIUM AMT=prem|MLY/QLY/HLY/YLY=mode|NEXT PREM DUE=due|LAST PREM PAID ON=last|REMARK=rem
    en PolNo=pol|PHName=nm|RiskDt=doc|PlnTrm=pt|InstPrm=prem|DueDt=due|CommAmt=com|AgtCd=agt|BrCd=br|DO Code=-
    en S#=sn|Cust Name=nm|Cell No=ph|Mail ID=em|D.O.B=dob|M/F=sex|Married/Single=mar|Profession=occ|Yearly Income (Lacs)=-|PAN Card No=pan|Aadhar No=aad|Education=-
    en Policy Holder=nm|Policy #=pol|Nominee=nom|Nominee Relation=rel|Nominee DOB=-|Bank Name=-|A/c No.=acc|IFS Code=ifsc|NEFT (Y/N)=neft
    en Sno=sn|Policy no=pol|Name of L.A.=nm|Type of Claim=-|Claim Amt=cla|Due dt.=due|NEFT Regd?=neft|Mob. No.=ph|Remarks=rem
    en Assured's Name=nm|Father / Husband's Name=rn|Date of Birth⏎(DD/MM/YYYY)=dob|Residential Address=ad|Phone (Mobile)=ph|Phone (Residence)=ph2|Policy Nos.=pol|Basic S.A.=sa|Mode of Payment (Y/H/Q/M)=mode|Gross Premium with GST=tot
    en customer_id=cid|full_name=nm|mobile=ph|alt_mobile=ph2|email_id=em|dob=dob|gender=sex|addr_line_1=ad1|addr_line_2=ad2|city_name=city|state_name=st|pin_code=pin|pan_no=pan
    en policyNo=pol|planNo=pcode|policyTerm=term|premPayingTerm=ppt|sumAssured=sa|instPremium=prem|premMode=mode|commencementDt=doc|maturityDt=mat|firstUnpaidPrem=fup|policyStatus=stat|agentCode=agt|servicingBranchCode=br
    en Name=nm|Village=city|Tal.=-|Dist.=dist|Mobile=ph|Policy=pol|Premium=prem|Next Due Dt=due
    en LIC POLICY NO.=pol|NAME=nm|D.O.C.=doc|PLAN=plan|TERM=term|MATURITY DT.=mat|SUM ASSURED=sa|BONUS=-|LOAN AMT=-|NOMINEE NAME=nom
    en Sr.⏎No.=sn|Policy⏎Number=pol|Name of⏎Policyholder=nm|Dt. of⏎Commencement=doc|Mode of⏎Premium=mode|Premium⏎Instalment (Rs)=prem|GST⏎(Rs)=gst|Total⏎Payable=tot|Lapsed/⏎Inforce=stat
    en Certificate/Policy No=pol|Insured Name=nm|Insurer=-|Policy Type (Term/Endowment/ULIP)=ptype|Plan Opted=plan|Start Dt=doc|Renewal Dt=due|Prem. Mode=mode|Riders=rid|Outstanding Amt=out|Advisor Code=agt|Advisor Name=agn
    en Policy Holder Name=nm|Policy Holder Mobile=ph|Emergency Contact Person=ecn|Emergency Mobile=ecp|Nominee's Name=nom|Relationship of Nominee with LA=rel|Nominee Age=-|Occupation/Job=occ|Annual Inc.=inc|Marital St.=mar
    en Proposal No.=app|Proposal Dt=-|Name of Proposer=nm|Birth Dt=dob|Plan No.=pcode|Sum Proposed=sa|Prem. Amt.=prem|Mode (Yly/Hly/Qly/SSS)=mode|Agency Code=agt|B.O. Code=br|Medical/Non Med=-
    en Owner Client No=cid|Owner Name=nm|Contract No=pol|Component Desc=plan|RCD=doc|Billing Freq=mode|Policy Status Desc=stat|Mobile Phone=ph|Corr. Address=ad|Corr. City=city|Corr. Pincode=pin
    en Polcy No=pol|Custmer Name=nm|Mobil No=ph|Adress=ad|Dt of Brith=dob|Premimum=prem|Maturty Date=mat|Nominy=nom
    en Employee Name=nm|Emp. Code=-|P.A. Code=-|L.I.C. Policy No.=pol|Monthly Premium Deducted=prem|Date of Commencement=doc|Department=-
    en SN=sn|Agent=agn|Policy No (9 digit)=pol|Client=nm|Date of Last Payment=last|First Unpaid Prem Due=fup|Prem Arrears=out|Late Fee=-|Current Status=stat|Follow-up Notes=rem
    en A/c holder name as per bank=-|Policyholder Name=nm|Policy No./s=pol|Account Number=acc|IFSC=ifsc|MICR=-|PAN=pan|Aadhaar (last 4)=aad|E-mail=em
    en Salutation=-|Life Insured Name=nm|Date of birth of LI=dob|Sex=sex|Base Plan=plan|Rider Name & SA=rid|Base Sum Assured=sa|Policy Tenure (yrs)=term|Pay Term (yrs)=ppt|Instalment Prem w/o GST=prem|Service Tax/GST=gst|Inst. Prem with GST=tot|Date of Issue=doc
    en Family Head=-|Member Name=nm|Ph. No.=ph|Anniversary=-|Birthday=dob|Add. 1=ad1|Add. 2=ad2|Add. 3=ad3|P.O. Pin=pin|Ref. By=-|Notes=rem
    hi क्र.सं.=sn|पॉलिसी सं.=pol|बीमाधारक का नाम=nm|पिता/पति का नाम=rn|जन्म की तारीख=dob|आयु=-|मोबाइल नं.=ph|पूरा पता=ad|पिन कोड=pin
    hi क्रमांक=sn|ग्राहक का नाम=nm|पालिसी नम्बर=pol|प्लान का नाम=plan|पॉलिसी अवधि=term|बीमा धन=sa|किस्त की रकम=prem|किस्त (मासिक/तिमाही/छमाही/वार्षिक)=mode|अगली देय तिथि=due
    hi क्र. (S.No.)=sn|नाम (Name)=nm|मोबाइल (Mobile)=ph|पॉलिसी क्रमांक (Policy No.)=pol|योजना-अवधि (Plan-Term)=pt|प्रारंभ तिथि (DOC)=doc|प्रीमियम (Premium)=prem|परिपक्वता तिथि (Maturity)=mat|नॉमिनी (Nominee)=nom
    hi Kram=sn|Grahak ka Naam=nm|Pita/Pati ka Naam=rn|Gaon=city|Zila=dist|Mobile No=ph|Policy No=pol|Kist ki Rashi=prem|Agli Kist ki Tarikh=due
    hi पॉलिसीधारक=nm|लिंग=sex|वैवाहिक स्थिति=mar|व्यवसाय=occ|वार्षिक आय=inc|पैन नं.=pan|आधार संख्या=aad|ई-मेल=em|शैक्षिक योग्यता=-
    hi पॉलिसी नंबर=pol|बीमित व्यक्ति=nm|दावा राशि=cla|दावे का प्रकार=-|खाता संख्या=acc|बैंक का नाम=-|आईएफएससी कोड=ifsc|एनईएफटी पंजीकृत (हाँ/नहीं)=neft
    hi क्र.=sn|बीमेदार का नाम=nm|बीमा पॉलिसी नंबर=pol|जोखिम प्रारंभ की तिथि=doc|तालिका संख्या=pcode|प्रीमियम भुगतान अवधि=ppt|बीमित राशि (रु.)=sa|प्रीमियम (जीएसटी सहित)=tot|स्थिति (चालू/बंद)=stat|टिप्पणी=rem
    hi Bima Dharak=nm|Janm Tithi=dob|Umar=-|Pata=ad|Phone No.=ph|Dusra Phone No.=ph2|Policy Sankhya=pol|Bima Rashi=sa|Nominee ka Naam=nom|Nominee se Rishta=rel|Tippani=rem
    hi एजेंट कोड=agt|शाखा कोड=br|पॉलिसी नं०=pol|नाम बीमाधारक=nm|पहली अदत्त किस्त (FUP)=fup|किस्त राशि=prem|जी.एस.टी.=gst|कुल राशि (कर सहित)=tot|कमीशन=com
    hi मकान नं./मोहल्ला=ad1|गाँव/शहर=city|जिला=dist|राज्य=st|पिनकोड=pin|ग्राहक नाम=nm|फोन नं. 1=ph|फोन नं. 2=ph2|अंतिम भुगतान तिथि=last|बकाया राशि=out
    mr अ.क्र.=sn|पॉलिसीधारकाचे नाव=nm|पॉलिसी क्र.=pol|जन्म दिनांक=dob|वय=-|मोबाईल क्र.=ph|संपूर्ण पत्ता=ad|हप्त्याची रक्कम=prem|पुढील हप्ता दिनांक=due
    mr अनु. क्र.=sn|ग्राहकाचे नाव=nm|वडिलांचे/पतीचे नाव=rn|गाव=city|तालुका=-|जिल्हा=dist|पिन कोड नं.=pin|फोन नंबर=ph|पर्यायी मोबाईल=ph2
    mr विमाधारकाचे नाव=nm|पॉलिसी नं.=pol|योजनेचे नाव=plan|मुदत (वर्षे)=term|विमा रक्कम (रु.)=sa|हप्ता प्रकार (मासिक/तिमाही/सहामाही/वार्षिक)=mode|सुरुवात दिनांक=doc|मुदतपूर्ती दिनांक=mat
    mr Graahakache Nav=nm|Patta=ad|Gaav=city|Mobile Kramank=ph|Janma Tarikh=dob|Policy Kramank=pol|Vima Rakkam=sa|Hapta Rakkam=prem|Vaarasdaar=nom|Shera=rem
    mr नाव / Name=nm|पॉलिसी क्रमांक / Policy No.=pol|वारसाचे नाव / Nominee=nom|नाते / Relation=rel|वारसाचे वय / Nominee Age=-|बँक खाते क्रमांक / Bank A/c No.=acc|IFSC कोड=ifsc|आधार क्रमांक / Aadhaar=aad|पॅन / PAN=pan
    mr क्र.=sn|विमेदाराचे नाव=nm|पॉलिसी सुरु दिनांक=doc|प्लॅन/टर्म=pt|प्रीमियम रक्कम=prem|जीएसटी रक्कम=gst|एकूण प्रीमियम=tot|न भरलेला पहिला हप्ता=fup|शेरा=rem
    mr संपूर्ण नाव=nm|लिंग (स्त्री/पुरुष)=sex|वैवाहिक स्थिती=mar|नोकरी/व्यवसाय=occ|वार्षिक उत्पन्न (रु.)=inc|ई-मेल आयडी=em|भ्रमणध्वनी क्र.=ph|आपत्कालीन संपर्क व्यक्ती=ecn|आपत्कालीन संपर्क क्रमांक=ecp
    mr पॉलिसी⏎नंबर=pol|पॉलिसीधारक=nm|पॉलिसी प्रकार=ptype|टेबल नंबर=pcode|हप्ते भरण्याचा कालावधी=ppt|शेवटचा हप्ता भरल्याची तारीख=last|थकबाकी रक्कम=out|पॉलिसीची स्थिती=stat|कर्ज रक्कम=-
    mr एजंट कोड=agt|एजंटचे नाव=agn|शाखा क्रमांक (Br. Code)=br|प्रस्ताव क्रमांक=app|प्रस्तावकाचे नाव=nm|विमा हप्ता=prem|कमिशन रक्कम=com
    mr Sr No=sn|Policydharkache Nav=nm|Vay=-|Mob No.=ph|Policy No=pol|Suruvat Tarikh=doc|Mudatpurti Tarikh=mat|Hapta (Rs)=prem|Masik/Timahi/Sahamahi/Varshik=mode|Pudhil Hapta Tarikh=due
    gu ક્રમ નં.=sn|ગ્રાહકનું નામ=nm|પોલીસી નં.=pol|જન્મ તા.=dob|ઉંમર=-|મોબાઈલ નં.=ph|પૂરું સરનામું=ad|પ્રીમિયમની રકમ=prem|આગામી હપ્તાની તારીખ=due
    gu અ.નં.=sn|વીમેદારનું નામ=nm|પિતા/પતિનું નામ=rn|ગામ=city|તાલુકો=-|જિલ્લો=dist|પીન કોડ=pin|ફોન નં.=ph|બીજો મોબાઈલ=ph2
    gu પોલિસી ધારકનું નામ=nm|પોલિસી ક્રમાંક=pol|પ્લાનનું નામ=plan|પોલિસીની મુદત=term|વીમા રાશિ=sa|હપ્તો (રૂ.)=prem|ચુકવણી પદ્ધતિ (માસિક/ત્રિમાસિક/છમાસિક/વાર્ષિક)=mode|શરૂઆત તારીખ=doc|પાકતી તારીખ=mat
    gu Kram=sn|Grahak nu Naam=nm|Sarnamu=ad|Gaam=city|Mobile Nambar=ph|Janma Tarikh=dob|Policy Nambar=pol|Vima ni Rakam=sa|Hapta ni Rakam=prem|Varasdar nu Naam=nom
    gu નામ (Name)=nm|પોલિસી નં (Policy No)=pol|વારસદાર (Nominee)=nom|વારસદાર સાથે સંબંધ (Relation)=rel|બેંકનું નામ (Bank)=-|ખાતા નંબર (A/c No)=acc|આઈ.એફ.એસ.સી. (IFSC)=ifsc|NEFT થયેલ છે? (હા/ના)=neft
    gu વીમાધારક=nm|જાતિ (પુરુષ/સ્ત્રી)=sex|વૈવાહિક સ્થિતિ=mar|વ્યવસાય=occ|વાર્ષિક આવક=inc|પાન કાર્ડ નં.=pan|આધાર કાર્ડ નં.=aad|ઈ-મેઈલ=em|અભ્યાસ=-
    gu પૉલિસી નંબર=pol|વીમેદાર=nm|ટેબલ-ટર્મ=pt|હપ્તાની રકમ=prem|જીએસટી=gst|કુલ પ્રીમિયમ (GST સાથે)=tot|કમિશનની રકમ=com|દાવાની રકમ=cla
    gu એજન્ટ કોડ=agt|એજન્ટનું નામ=agn|શાખા કોડ=br|પ્રપોઝલ નંબર=app|પ્રપોઝરનું નામ=nm|પ્લાન નં.=pcode|પ્રીમિયમ ભરવાની મુદત=ppt|રાઈડરની વિગત=rid|નોંધ=rem
    gu પાર્ટીનું નામ=nm|પો. નં.=pol|DOC તારીખ=doc|FUP (ન ભરાયેલ હપ્તો)=fup|છેલ્લો હપ્તો ભર્યાની તારીખ=last|બાકી રકમ=out|ચાલુ/લેપ્સ=stat|લોન રકમ=-|રિમાર્ક=rem
    gu ઘર નં./સોસાયટી=ad1|વિસ્તાર=ad2|શહેર=city|રાજ્ય=st|પિનકોડ=pin|પૂરું નામ=nm|વોટ્સએપ નં.=ph|જન્મદિવસ=dob|લગ્ન તારીખ=-
    ta வ.எண்=sn|வாடிக்கையாளர் பெயர்=nm|பாலிசி எண்=pol|பிறந்த நாள்=dob|வயது=-|செல் நம்பர்=ph|முழு முகவரி=ad|பிரீமியம் தொகை=prem|அடுத்த தவணை தேதி=due
    ta வரிசை எண்=sn|காப்பீடு செய்தவர் பெயர்=nm|தந்தை/கணவர் பெயர்=rn|ஊர்=city|வட்டம்=-|மாவட்டம்=dist|அஞ்சல் குறியீடு=pin|கைபேசி எண்=ph|மாற்று கைபேசி எண்=ph2
    ta பாலிசிதாரர் பெயர்=nm|பாலிசி நம்பர்=pol|திட்டத்தின் பெயர்=plan|பாலிசி காலம்=term|காப்பீட்டுத் தொகை (ரூ.)=sa|தவணைத் தொகை=prem|தவணை முறை (மாதம்/காலாண்டு/அரையாண்டு/ஆண்டு)=mode|தொடங்கிய தேதி=doc|முதிர்வு தேதி=mat
    ta V.En=sn|Policydharar Peyar=nm|Appa/Kanavar Peyar=rn|Mugavari=ad|Oor=city|Cell No=ph|Pirantha Thethi=dob|Policy En=pol|Kaappeettu Thogai=sa|Thavanai Thogai=prem|Vaarisu Peyar=nom
    ta பெயர் / Name=nm|பாலிசி எண் / Policy No=pol|வாரிசுதாரர் / Nominee=nom|உறவு முறை / Relationship=rel|வங்கியின் பெயர் / Bank=-|வங்கி கணக்கு எண் / A/c No=acc|IFSC குறியீடு=ifsc
    ta பெயர் (இனிஷியலுடன்)=nm|ஆண்/பெண்=sex|திருமண நிலை=mar|வேலை/தொழில்=occ|ஆண்டு வருமானம்=inc|பான் கார்டு எண்=pan|ஆதார் எண்=aad|மின்னஞ்சல் முகவரி=em|அவசர தொடர்பு நபர்=ecn|அவசர தொடர்பு எண்=ecp
    ta எண்=sn|பாலிசி⏎எண்=pol|பெயர்=nm|திட்டம்/காலம்=pt|முதல் செலுத்தாத பிரீமியம் (FUP)=fup|பிரீமியம்=prem|ஜிஎஸ்டி=gst|மொத்த பிரீமியம்=tot|கமிஷன்=com
    ta முகவர் குறியீடு=agt|முகவர் பெயர்=agn|கிளை குறியீடு=br|விண்ணப்ப எண்=app|முன்மொழிபவர் பெயர்=nm|திட்ட எண்=pcode|பிரீமியம் செலுத்தும் காலம்=ppt|குறிப்பு=rem
    ta வாடிக்கையாளர் எண்=cid|முழுப் பெயர்=nm|கதவு எண், தெரு=ad1|பகுதி=ad2|நகரம்=city|மாநிலம்=st|பின்கோடு=pin|போன் நம்பர்=ph|வாட்ஸ்அப் எண் (வேறு இருந்தால்)=ph2|திருமண நாள்=-
    ta Policy Holder பெயர்=nm|Policy நம்பர்=pol|Due தேதி=due|கடைசியாக கட்டிய தேதி=last|நிலுவைத் தொகை=out|பாலிசி நிலை=stat|கடன் தொகை=-|Agent Code=agt|குறிப்புகள்=rem
    te క్ర.సం.=sn|వినియోగదారుని పేరు=nm|పాలసీ నెం.=pol|పుట్టిన తేది=dob|వయస్సు=-|మొబైల్ నెం.=ph|పూర్తి చిరునామా=ad|ప్రీమియం అమౌంట్=prem|తదుపరి వాయిదా తేదీ=due
    te వరుస సంఖ్య=sn|పాలసీదారుని పేరు=nm|తండ్రి/భర్త పేరు=rn|గ్రామం=city|మండలం=-|జిల్లా=dist|పిన్ కోడ్=pin|సెల్ నెంబర్=ph|రెండవ ఫోన్ నెంబర్=ph2
    te బీమాదారు పేరు=nm|పాలసీ సంఖ్య=pol|ప్లాన్ పేరు=plan|పాలసీ కాలపరిమితి=term|బీమా మొత్తం (రూ.)=sa|వాయిదా మొత్తం=prem|చెల్లింపు విధానం (నెల/3 నెలలు/6 నెలలు/సంవత్సరం)=mode|ప్రారంభ తేదీ=doc|మెచ్యూరిటీ తేదీ=mat
    te Varusa Sankhya=sn|Policydaru Peru=nm|Tandri/Bharta Peru=rn|Graamam=city|Jilla=dist|Phone No=ph|Puttina Tedi=dob|Policy Sankhya=pol|Beema Mottam=sa|Nominee Peru=nom|Bandhutvam=rel
    te పేరు (Name)=nm|పాలసీ నంబరు (Policy No)=pol|నామినీ పేరు (Nominee)=nom|నామినీతో బంధుత్వం (Relation)=rel|నామినీ వయస్సు (Nominee Age)=-|బ్యాంక్ ఖాతా సంఖ్య (A/c No)=acc|IFSC కోడ్=ifsc|ఆధార్ నెంబర్ (Aadhaar)=aad
    te కస్టమర్ ఐడి=cid|కస్టమర్ పేరు=nm|స్త్రీ/పురుషుడు=sex|వైవాహిక స్థితి=mar|వృత్తి=occ|వార్షిక ఆదాయం=inc|ఈమెయిల్ ఐడి=em|పాన్ కార్డు నెం.=pan|విద్యార్హత=-
    te క్రమ సంఖ్య=sn|పాలసీ⏎నంబర్=pol|పేరు=nm|ప్లాన్/టర్మ్=pt|మొదటి చెల్లించని ప్రీమియం=fup|ప్రీమియం=prem|జీఎస్టీ=gst|మొత్తం ప్రీమియం (GST తో)=tot|కమీషన్=com
    te ఏజెంట్ కోడ్=agt|ఏజెంట్ పేరు=agn|బ్రాంచ్ కోడ్=br|ప్రపోజల్ నెంబర్=app|ప్రపోజర్ పేరు=nm|టేబుల్ నెం.=pcode|ప్రీమియం చెల్లించే కాలం=ppt|రిమార్క్స్=rem
    te పూర్తి పేరు=nm|ఇంటి నెం.=ad1|వీధి/కాలనీ=ad2|ఊరు=city|రాష్ట్రం=st|పిన్‌కోడ్=pin|వాట్సాప్ నెం.=ph|పెళ్లి రోజు=-|పుట్టిన రోజు=dob|అత్యవసర సంప్రదింపు నంబర్=ecp
    te పార్టీ పేరు=nm|పాలసీ నెం=pol|D.O.C.=doc|డ్యూ డేట్=due|చివరిగా కట్టిన తేదీ=last|బకాయి=out|పాలసీ స్టేటస్=stat|లోన్ అమౌంట్=-|గమనిక=rem
    kn ಕ್ರ.ಸಂ.=sn|ಗ್ರಾಹಕರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂ.=pol|ಹುಟ್ಟಿದ ದಿನಾಂಕ=dob|ವಯಸ್ಸು=-|ಮೊಬೈಲ್ ನಂ.=ph|ಪೂರ್ಣ ವಿಳಾಸ=ad|ಕಂತಿನ ಮೊತ್ತ=prem|ಮುಂದಿನ ಕಂತಿನ ದಿನಾಂಕ=due
    kn ಕ್ರಮ ಸಂಖ್ಯೆ=sn|ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ತಂದೆ/ಗಂಡನ ಹೆಸರು=rn|ಗ್ರಾಮ=city|ತಾಲ್ಲೂಕು=-|ಜಿಲ್ಲೆ=dist|ಪಿನ್ ಕೋಡ್=pin|ದೂರವಾಣಿ ಸಂಖ್ಯೆ=ph|ಪರ್ಯಾಯ ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph2
    kn ವಿಮಾದಾರರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಯೋಜನೆಯ ಹೆಸರು=plan|ಪಾಲಿಸಿ ಅವಧಿ=term|ವಿಮಾ ಮೊತ್ತ (ರೂ.)=sa|ಪ್ರೀಮಿಯಂ ಮೊತ್ತ=prem|ಪಾವತಿ ವಿಧಾನ (ಮಾಸಿಕ/ತ್ರೈಮಾಸಿಕ/ಅರ್ಧವಾರ್ಷಿಕ/ವಾರ್ಷಿಕ)=mode|ಪ್ರಾರಂಭ ದಿನಾಂಕ=doc|ಮುಕ್ತಾಯ ದಿನಾಂಕ (Maturity)=mat
    kn Hesaru=nm|Tande Hesaru=rn|Vilasa=ad|Ooru=city|Mobile Sankhye=ph|Huttida Dinanka=dob|Policy Sankhye=pol|Vima Motta=sa|Kantu Motta=prem|Nominee Hesaru=nom
    kn ಹೆಸರು / Name=nm|ಪಾಲಿಸಿ ನಂಬರ್ / Policy No=pol|ನಾಮಿನಿ ಹೆಸರು / Nominee=nom|ಸಂಬಂಧ / Relationship=rel|ಬ್ಯಾಂಕ್ ಹೆಸರು / Bank Name=-|ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ / A/c No=acc|ಐಎಫ್‌ಎಸ್‌ಸಿ / IFSC=ifsc
    kn ಪಾಲಿಸಿದಾರ=nm|ಗಂಡು/ಹೆಣ್ಣು=sex|ವೃತ್ತಿ=occ|ವಾರ್ಷಿಕ ವರಮಾನ=inc|ಪ್ಯಾನ್ ಕಾರ್ಡ್ ನಂ.=pan|ಆಧಾರ್ ನಂ.=aad|ಇಮೇಲ್=em|ತುರ್ತು ಸಂಪರ್ಕ ವ್ಯಕ್ತಿ=ecn|ತುರ್ತು ಸಂಪರ್ಕ ಸಂಖ್ಯೆ=ecp|ವಿದ್ಯಾರ್ಹತೆ=-
    kn ಕ್ರ.ಸಂ=sn|ಪಾಲಿಸಿ⏎ನಂ=pol|ಹೆಸರು=nm|ಪ್ಲಾನ್/ಟರ್ಮ್=pt|ಮೊದಲ ಪಾವತಿಸದ ಪ್ರೀಮಿಯಂ=fup|ಪ್ರೀಮಿಯಂ=prem|ಜಿಎಸ್‌ಟಿ=gst|ಒಟ್ಟು ಪ್ರೀಮಿಯಂ=tot|ಕಮಿಷನ್=com
    kn ಏಜೆಂಟ್ ಕೋಡ್=agt|ಪ್ರತಿನಿಧಿಯ ಹೆಸರು=agn|ಶಾಖಾ ಸಂಕೇತ (Br. Code)=br|ಪ್ರಪೋಸಲ್ ನಂ.=app|ಅರ್ಜಿದಾರರ ಹೆಸರು=nm|ಟೇಬಲ್ ನಂ.=pcode|ಪ್ರೀಮಿಯಂ ಕಟ್ಟುವ ಅವಧಿ=ppt|ರೈಡರ್ ವಿವರ=rid|ಷರಾ=rem
    kn ಮನೆ ನಂ./ರಸ್ತೆ=ad1|ಬಡಾವಣೆ=ad2|ನಗರ=city|ರಾಜ್ಯ=st|ಪಿನ್‌ಕೋಡ್=pin|ಗ್ರಾಹಕ ಹೆಸರು=nm|ಫೋನ್ ನಂಬರ್=ph|ಜನ್ಮ ದಿನಾಂಕ=dob|ಮದುವೆ ವಾರ್ಷಿಕೋತ್ಸವ=-
    kn Party ಹೆಸರು=nm|Policy ನಂ=pol|ಪಾಲಿಸಿ ಆರಂಭದ ದಿನಾಂಕ=doc|ಡ್ಯೂ ದಿನಾಂಕ=due|ಕೊನೆಯದಾಗಿ ಕಟ್ಟಿದ ದಿನಾಂಕ=last|ಬಾಕಿ ಮೊತ್ತ=out|ಪಾಲಿಸಿ ಸ್ಥಿತಿ (ಚಾಲ್ತಿ/ಲ್ಯಾಪ್ಸ್)=stat|ಸಾಲದ ಮೊತ್ತ=-|ಟಿಪ್ಪಣಿ=rem
    bn ক্রমিক নং=sn|গ্রাহকের নাম=nm|পলিসি নং=pol|জন্ম তাং=dob|বয়স=-|মোবাইল নং=ph|সম্পূর্ণ ঠিকানা=ad|প্রিমিয়ামের পরিমাণ=prem|পরবর্তী কিস্তির তারিখ=due
    bn ক্রঃ নং=sn|পলিসি হোল্ডারের নাম=nm|পিতা/স্বামীর নাম=rn|গ্রাম=city|থানা=-|জেলা=dist|পিন কোড=pin|ফোন নং=ph|বিকল্প ফোন নং=ph2
    bn বিমাকৃত ব্যক্তির নাম=nm|পলিসি নাম্বার=pol|প্ল্যানের নাম=plan|পলিসির মেয়াদ=term|বিমার পরিমাণ (টাকা)=sa|কিস্তির টাকা=prem|কিস্তির ধরন (মাসিক/ত্রৈমাসিক/ষান্মাসিক/বার্ষিক)=mode|শুরুর তারিখ=doc|মেয়াদপূর্তির তারিখ=mat
    bn Kromik No=sn|Grahoker Naam=nm|Baba/Swamir Naam=rn|Thikana=ad|Gram=city|Jela=dist|Mobile No=ph|Jonmo Tarikh=dob|Policy No=pol|Kistir Taka=prem|Nominir Naam=nom
    bn নাম / Name=nm|পলিসি নম্বর / Policy No.=pol|নমিনির নাম / Nominee=nom|সম্পর্ক / Relation=rel|নমিনির বয়স / Nominee Age=-|ব্যাঙ্ক অ্যাকাউন্ট নং / A/c No.=acc|আইএফএসসি কোড / IFSC=ifsc
    bn পুরো নাম=nm|স্ত্রী/পুরুষ=sex|বিবাহিত/অবিবাহিত=mar|পেশা=occ|বাৎসরিক আয়=inc|প্যান কার্ড নং=pan|আধার কার্ড নং=aad|ই-মেল আইডি=em|জরুরি যোগাযোগের নম্বর=ecp
    bn ক্রম=sn|পলিসি⏎নম্বর=pol|নাম=nm|প্ল্যান/টার্ম=pt|প্রথম অপরিশোধিত প্রিমিয়াম=fup|প্রিমিয়াম=prem|জিএসটি=gst|মোট প্রিমিয়াম=tot|কমিশন=com
    bn এজেন্সি কোড=agt|এজেন্টের নাম=agn|ব্রাঞ্চ কোড=br|প্রোপোজাল নং=app|প্রস্তাবকের নাম=nm|পলিসির ধরন=ptype|টেবিল নং=pcode|প্রিমিয়াম দেওয়ার মেয়াদ=ppt|রাইডারের বিবরণ=rid|মন্তব্য=rem
    bn বাড়ি নং/রাস্তা=ad1|পাড়া=ad2|শহর=city|রাজ্য=st|পিনকোড=pin|গ্রাহক=nm|হোয়াটসঅ্যাপ নং=ph|বিবাহবার্ষিকী=-|জন্মদিন=dob
    bn পার্টির নাম=nm|Policy নং=pol|ডিউ ডেট=due|শেষ প্রিমিয়াম জমার তারিখ=last|বকেয়া টাকা=out|চালু/ল্যাপ্স=stat|লোনের পরিমাণ=-|দাবির পরিমাণ (Claim)=cla|রিমার্কস=rem
    en Policy No=pol|Name=nm|Premium (Yly/Hly/Qly)=prem|Term (Month/Year)=term|Mode (Yly/Hly)=mode|Sector=-|House=-|Annual Income (Monthly/Yearly)=inc
    """#

  // By a fourth person, who knew as little; after the third one's had been mended, at first sight: precision 0.999, recall
  // 0.958. One label was changed: the amount at maturity is claimed, as in a row of the first.
  static let sloppy = #"""
    en S.No=sn|PolicyNo=pol|Name of Assured=nm|D.o.C=doc|Pln/Tm=pt|Mod=mode|FUP=fup|Flg=-|InstPrem=prem|GST=gst|TotPrem=tot|EstCom=com
    en Proposal No=app|Contract No=pol|Client ID=cid|Life Assured Name=nm|Product Name=plan|RCD=doc|Modal Premium=prem|Payment Frequency=mode|Policy Term (Yrs)=term|Premium Payment Term (Yrs)=ppt|Sum Assured (INR)=sa|Fund Value=-
    en Policy Number=pol|Policyholder Name=nm|Product=plan|Policy Issuance Date=doc|Next Premium Due Date=due|Premium Amount (Rs.)=prem|Frequency=mode|Policy Status=stat|Advisor Code=agt|Advisor Name=agn|Registered Mobile Number=ph|Registered Email ID=em
    en Sr=sn|Party=nm|Polcy No=pol|Mob=ph|T/T=pt|S.A.=sa|Prem=prem|MOP=mode|Nxt Due=due|Remark=rem
    en cust_id=cid|cust_name=nm|mobile_1=ph|mobile_2=ph2|email_id=em|birth_dt=dob|addr_line1=ad1|addr_line2=ad2|addr_line3=ad3|city_name=city|state_name=st|zip_code=pin|gender=sex|occupation_desc=occ
    en SNo=sn|PH Name=nm|Policy No.=pol|Plan-Term=pt|Risk Date=doc|Due Dt=due|Premium Rs.=prem|Commn=com
    en Sl. No.=sn|Pol. No.=pol|Name of L.A.=nm|Claim Type=-|Customer Id=cid|Claim Amt.=cla|Date of Maturity=mat|NEFT Y/N=neft|Bank A/c No.=acc|IFS Code=ifsc|Bank Name=-
    en Sr. No=sn|Client Name=nm|Birth Date=dob|Age=-|Father/Husband Name=rn|Resi. Address=ad|Contact No.(1)=ph|Contact No.(2)=ph2|Pan Card No=pan|Adhar Card No=aad|Nominee=nom|Relation with Nominee=rel|Nominee DOB=-
    en POLICY NO=pol|NAME OF POLICY HOLDER=nm|DOC=doc|PLAN NO=pcode|TERM=term|PPT=ppt|S A=sa|PREMIUM=prem|MODE=mode|DOM=mat|LAST PAID DT=last|STATUS=stat|LOAN AMT=-
    en Serial#=sn|Insured Member=nm|Policy #=pol|WhatsApp No=ph|Type of Policy=ptype|Rider(s) Opted=rid|Start Dt.=doc|Renewal Dt.=due|Net Prem=prem|GST Amt=gst|Gross Prem (incl. GST)=tot
    en Customer Full Name=nm|Mobile Number*=ph|Alternate Contact Number=ph2|E-mail=em|Date of Birth (dd/mm/yyyy)*=dob|Marital Status=mar|Profession=occ|Yearly Income=inc|Emergency Contact Person=ecn|Emergency Contact Mobile=ecp|Education=-
    en FUP Date=fup|Pol Num=pol|LA Name=nm|Agency Code=agt|Agt Name=agn|BO Code=br|DO Code=-|Instalment Premium=prem|Total Amt Payable incl. Tax=tot
    en S. No.=sn|Holder's Name=nm|S/o, D/o, W/o=rn|Vill/Town=city|Post Office=-|Distt.=dist|State=st|Pin=pin|Cell No.=ph|Policy No=pol|Qly/Hly/Yly=mode|Amt of Premium=prem
    en Lapsed Policy No=pol|Name=nm|Ph No=ph|First Unpaid Premium=fup|Arrears Amt=out|Late Fee=-|Plan/Term/PPT=pt|Revival Remarks=rem
    en Application Number=app|Login Date=-|Proposer Name=nm|Mobile No of Client=ph|Mail Id=em|Plan Opted=plan|Cover Amount=sa|Pay Term=ppt|Benefit Term=term|Installment Amt=prem|Case Status=stat
    en Name of the Client=nm|Add1=ad1|Add2=ad2|Add3=ad3|City/Town=city|Pincode=pin|Tel. No. (Resi)=ph2|Mobile No.=ph|D.O.B.=dob|Anniversary Dt=-
    en PolicyNumber=pol|CustomerName=nm|ProductCode=pcode|ProductName=plan|IssueDate=doc|MaturityDate=mat|NextDueDate=due|LastPremiumPaidDate=last|PolicyStatus=stat|OutstandingAmount=out|AgentCode=agt|BranchCode=br|PaymentMethod=-
    en Sno.=sn|Assured Name=nm|Pol.Number=pol|Comm. Dt=doc|Table No=pcode|Trm=term|SumAssd=sa|Md=mode|Prm=prem|Nomini Name=nom|Nomini Age=-|Nomini Relation=rel
    en Policy⏎Number=pol|Name of⏎Life Assured=nm|Date of⏎Commencement=doc|Table &⏎Term=pt|Sum⏎Assured=sa|Mode of⏎Payment=mode|Inst.⏎Premium=prem|Next⏎Due=due|Surrender⏎Value=-
    en Sr No.=sn|Family Head=-|Member Name=nm|Sex (M/F)=sex|DOB=dob|PAN=pan|UID No.=aad|Bank Account Number=acc|IFSC=ifsc|MICR=-|NEFT Registered=neft
    en Maturity Dt=mat|Pol No=pol|Customer=nm|Mob. No=ph|Maturity Amt=cla|NEFT Done (Yes/No)=neft|Savings A/c No=acc|Comments=rem
    en S/N=sn|Name of Customer=nm|Contact=ph|Plan Nm=plan|Policy Nos=pol|D.O.C.=doc|Bima Amount=sa|Premium Amt=prem|Yly/Hly/Qly/Mly=mode|Ref. By=-
    en Client_Code=cid|Client=nm|PolNo=pol|Policy Type=ptype|Company=-|Rider Details=rid|Scheme=plan|DtOfComm=doc|DtOfMat=mat|SumAssured=sa|Prem_Mode=mode|Prem_Amt=prem|Nominee_Nm=nom|Nominee_Reln=rel
    en Policy No/s=pol|Ph. Name=nm|Brokerage/Commission (Rs)=com|TDS=-|Premium (Rs)=prem|Adv. Code=agt|Branch Cd=br
    hi क्र.सं.=sn|बीमाधारक का नाम=nm|पॉलिसी नं.=pol|मोबाइल नं.=ph|प्रारंभ तिथि=doc|तालिका/अवधि=pt|बीमाधन=sa|किस्त की राशि=prem|अगली देय तिथि=due
    hi क्रमांक=sn|ग्राहक का पूरा नाम=nm|पिता/पति का नाम=rn|जन्मतिथि=dob|उम्र=-|गाँव/शहर=city|जिला=dist|पिन कोड=pin|मोबाइल न. 1=ph|मोबाइल न. 2=ph2|नामांकित व्यक्ति=nom|नामांकित से संबंध=rel
    hi Kramank=sn|Grahak ka Naam=nm|Policy No.=pol|Mobile=ph|Pata=ad|Janam Tithi=dob|Bima Rashi=sa|Kist=prem|Agli Kist ki Tarikh=due|Tippani=rem
    hi पॉलिसी संख्या / Policy No.=pol|बीमित व्यक्ति / Life Assured=nm|योजना / Plan=plan|अवधि / Term=term|प्रीमियम भुगतान अवधि / PPT=ppt|प्रीमियम / Premium=prem|जीएसटी / GST=gst|कुल प्रीमियम / Total Premium=tot|स्थिति / Status=stat
    hi क्र.=sn|पार्टी का नाम=nm|फोन नं=ph|पालिसी न.=pol|टेबल नं.=pcode|प्रीमियम कब-कब (मा./ति./छ./वा.)=mode|पूर्ण होने की तारीख (मैच्योरिटी)=mat|आखिरी जमा की तारीख=last|बकाया रकम=out|लोन=-
    hi नाम=nm|लिंग=sex|पेशा=occ|सालाना आमदनी=inc|वैवाहिक स्थिति=mar|पैन कार्ड नं.=pan|आधार कार्ड नं.=aad|खाता संख्या=acc|आईएफएससी कोड=ifsc|बैंक का नाम=-|ईमेल=em
    hi दावा क्रमांक=-|पॉलिसी न०=pol|पॉलिसी होल्डर का नाम=nm|दावा राशि=cla|एनईएफटी पंजीकृत (हाँ/नहीं)=neft|बैंक खाता न०=acc|अभिकर्ता कोड=agt|अभिकर्ता का नाम=agn|शाखा कोड=br
    hi Naam=nm|Pitaji ka Naam=rn|Gaon=city|Jila=dist|Rajya=st|Mobile No.=ph|Dusra Mobile No.=ph2|Policy Sankhya=pol|Shuru ki Tarikh=doc|Premium Rashi=prem|Nominee ka Naam=nom|Nominee se Rishta=rel|Nominee ki Umar=-
    mr अ.क्र.=sn|विमेदाराचे नाव=nm|पॉलिसी क्र.=pol|मोबाईल क्र.=ph|सुरुवात दिनांक=doc|विमा रक्कम=sa|हप्त्याची रक्कम=prem|हप्ता प्रकार=mode|पुढील हप्ता दिनांक=due|शेरा=rem
    mr ग्राहकाचे संपूर्ण नाव=nm|पत्ता=ad|गाव=city|तालुका=-|जिल्हा=dist|पिनकोड=pin|भ्रमणध्वनी क्र.=ph|जन्मतारीख=dob|वय=-|व्यवसाय=occ
    mr Anu. Kr.=sn|Vimedarache Nav=nm|Policy Kramank=pol|Mobile Kr.=ph|Patta=ad|Janma Tarikh=dob|Vima Rakkam=sa|Hapta=prem|Mudat=term|Shera=rem
    mr पॉलिसी नंबर (Policy No.)=pol|नाव (Name)=nm|प्लॅन (Plan)=plan|मुदत (Term)=term|हप्ते भरण्याची मुदत (PPT)=ppt|प्रीमियम (Premium)=prem|जीएसटी (GST)=gst|एकूण रक्कम जीएसटीसह (Total with GST)=tot|मुदतपूर्ती तारीख (Maturity)=mat
    mr क्रमांक=sn|पॉलिसीधारकाचे नाव=nm|वडिलांचे / पतीचे नाव=rn|वारसदाराचे नाव=nom|वारसदाराशी नाते=rel|वारसदाराचे वय=-|आधार क्रमांक=aad|पॅन क्रमांक=pan|बँक खाते क्रमांक=acc|आयएफएससी कोड=ifsc
    mr अनु. क्र.=sn|पार्टीचे नाव=nm|पॉलिसी नं=pol|फोन नं=ph|टेबल/टर्म=pt|शेवटचा हप्ता भरल्याची तारीख=last|थकीत रक्कम=out|विलंब शुल्क=-|पॉलिसीची स्थिती=stat
    mr पॉलिसी होल्डर=nm|प्रस्ताव क्रमांक=app|पॉलिसीचा प्रकार=ptype|योजनेचे नाव=plan|रायडर=rid|प्रतिनिधीचे नाव=agn|प्रतिनिधी कोड=agt|शाखा कोड=br|हप्ता रु.=prem|कमिशन रु.=com
    mr नाव=nm|लिंग=sex|वैवाहिक स्थिती=mar|वार्षिक उत्पन्न=inc|शिक्षण=-|मोबाईल नं. १=ph|मोबाईल नं. २=ph2|ई-मेल=em|आपत्कालीन संपर्क व्यक्ती=ecn|आपत्कालीन संपर्क क्रमांक=ecp|राज्य=st
    gu અ.નં.=sn|વીમેદારનું નામ=nm|પોલિસી નં.=pol|મો. નં.=ph|શરૂ તારીખ=doc|પ્લાન નં.=pcode|મુદત=term|વીમા રકમ=sa|હપ્તાની રકમ=prem|હવે પછીની ડ્યૂ તારીખ=due
    gu ક્રમ=sn|ગ્રાહકનું પૂરું નામ=nm|પિતા/પતિનું નામ=rn|સરનામું=ad|ગામ=city|તાલુકો=-|જિલ્લો=dist|પીન કોડ=pin|મોબાઈલ નંબર=ph|બીજો મોબાઈલ નંબર=ph2|જન્મ તારીખ=dob
    gu Kram No=sn|Grahak nu Naam=nm|Policy Number=pol|Mobile No=ph|Sarnamu=ad|Gaam=city|Janma Tarikh=dob|Vima Rakam=sa|Hapto=prem|Pakti Tarikh=mat|Nondh=rem
    gu પોલિસી નંબર / Policy No=pol|નામ / Name=nm|યોજનાનું નામ / Plan Name=plan|હપ્તાનો પ્રકાર / Mode=mode|પ્રીમિયમ / Premium=prem|પાકતી તારીખ / Maturity Date=mat|સ્થિતિ / Status=stat|લોન / Loan=-
    gu વારસદારનું નામ=nom|વીમો લેનારનું નામ=nm|સગપણ (વારસદાર સાથે)=rel|વારસદારની જન્મ તારીખ=-|પોલિસી નં=pol|આધાર નં.=aad|પાન નં.=pan|ખાતા નંબર=acc|આઈએફએસસી=ifsc
    gu Party nu naam=nm|Policy No.=pol|Plan/Mudat=pt|Chhelle bharel tarikh=last|Baki rakam=out|Vyaj=-|Mo. No.=ph
    gu એજન્ટ કોડ=agt|એજન્ટનું નામ=agn|બ્રાન્ચ કોડ=br|પોલિસી ક્રમાંક=pol|વીમાધારક=nm|પ્રીમિયમ રૂ.=prem|જીએસટી=gst|કુલ પ્રીમિયમ (જીએસટી સાથે)=tot|કમિશન=com
    gu ગ્રાહક આઈડી=cid|નામ=nm|સ્ત્રી/પુરુષ=sex|ધંધો/નોકરી=occ|વાર્ષિક આવક (રૂ.)=inc|પરિણીત/અપરિણીત=mar|ઘરનું સરનામું=ad|વોટ્સએપ નંબર=ph|બ્લડ ગ્રુપ=-
    ta வ.எண்=sn|பாலிசிதாரர் பெயர்=nm|பாலிசி எண்=pol|செல் நம்பர்=ph|தொடங்கிய தேதி=doc|காப்பீட்டுத் தொகை=sa|தவணைத் தொகை=prem|தவணை முறை=mode|அடுத்த தவணை தேதி=due
    ta வரிசை எண்=sn|வாடிக்கையாளர் பெயர்=nm|தந்தை / கணவர் பெயர்=rn|முகவரி=ad|ஊர்=city|மாவட்டம்=dist|அஞ்சல் குறியீட்டு எண்=pin|கைபேசி எண்=ph|மாற்று கைபேசி எண்=ph2|பிறந்த தேதி=dob|வயது=-
    ta Va. En=sn|Peyar=nm|Policy En=pol|Kaipesi En=ph|Mugavari=ad|Pirantha Thethi=dob|Kappeetu Thogai=sa|Premium Thogai=prem|Mudhirvu Thethi=mat
    ta பாலிசி எண் (Policy No)=pol|காப்பீடு செய்யப்பட்டவர் (Life Assured)=nm|திட்டம் (Plan)=plan|பாலிசி காலம் (Term)=term|பிரீமியம் செலுத்தும் காலம் (PPT)=ppt|பிரீமியம் (Premium)=prem|முதிர்வு தேதி (Maturity)=mat|நிலை (Status)=stat
    ta வ.எ.=sn|பார்ட்டி பெயர்=nm|பாலிசி நம்பர்=pol|போன் நம்பர்=ph|பிளான்/டேர்ம்=pt|மாதம்/காலாண்டு/அரையாண்டு/ஆண்டு=mode|கடைசியாக கட்டிய தேதி=last|பாக்கி தொகை=out|வட்டி=-|குறிப்புகள்=rem
    ta பாலிசிதாரரின் முழுப் பெயர்=nm|நியமனதாரர் பெயர்=nom|நியமனதாரர் உறவுமுறை=rel|நியமனதாரர் வயது=-|ஆதார் எண்=aad|பான் எண்=pan|வங்கி கணக்கு எண்=acc|ஐ.எஃப்.எஸ்.சி குறியீடு=ifsc|வங்கியின் பெயர்=-
    ta முகவர் எண்=agt|முகவரின் பெயர்=agn|கிளை எண்=br|பாலிசி எண்=pol|காப்பீடு பெற்றவர் பெயர் (Life Assured)=nm|முதல் கட்டப்படாத பிரீமியம் (FUP)=fup|தவணைத் தொகை ரூ.=prem|கமிஷன்=com
    ta பெயர்=nm|பாலினம்=sex|தொழில்=occ|ஆண்டு வருமானம்=inc|திருமண நிலை=mar|மின்னஞ்சல்=em|தொலைபேசி எண்=ph|மாநிலம்=st|அவசர தொடர்பு நபர்=ecn|அவசர தொடர்பு எண்=ecp
    te క్ర.సం.=sn|పాలసీదారుని పేరు=nm|పాలసీ నం.=pol|సెల్ నం.=ph|ప్రారంభ తేదీ=doc|టేబుల్ నం.=pcode|కాలపరిమితి=term|బీమా మొత్తం=sa|ప్రీమియం రూ.=prem|తదుపరి వాయిదా తేదీ=due
    te వరుస సంఖ్య=sn|కస్టమర్ పేరు=nm|తండ్రి/భర్త పేరు=rn|గ్రామం=city|మండలం=-|జిల్లా=dist|పిన్ కోడ్=pin|ఫోన్ నం.=ph|రెండవ ఫోన్ నం.=ph2|పుట్టిన తేదీ=dob|వయస్సు=-
    te Kra. Sam.=sn|Peru=nm|Policy Number=pol|Cell Number=ph|Chirunama=ad|Puttina Tedi=dob|Bheema Mottham=sa|Premium=prem|Nominee Peru=nom|Sambandham=rel
    te పాలసీ నంబర్ / Policy No=pol|పేరు / Name=nm|ప్లాన్ పేరు / Plan Name=plan|చెల్లింపు విధానం (నెల/3 నెలలు/6 నెలలు/సంవత్సరం) / Mode=mode|ప్రీమియం / Premium=prem|మెచ్యూరిటీ తేదీ / Maturity Date=mat|పాలసీ స్థితి / Status=stat|లోన్ / Loan=-
    te పాలసీ నెం=pol|పాలసీదారుడు=nm|నామినీ=nom|నామినీ బంధుత్వం=rel|ఆధార్ కార్డు నెం=aad|పాన్ కార్డు నెం=pan|బ్యాంక్ అకౌంట్ నెం=acc|IFSC కోడ్=ifsc|NEFT ఉందా (అవును/కాదు)=neft
    te S.No=sn|Policy Holder Peru=nm|Policy No=pol|Table/Term=pt|Chivari ga kattina tedi=last|Bakayi=out|Vaddi=-|Phone No=ph
    te ఏజెంట్ కోడ్=agt|ఏజెంట్ పేరు=agn|బ్రాంచ్ కోడ్=br|పాలసీ సంఖ్య=pol|పాలసీదారు=nm|ప్రీమియం=prem|జీఎస్టీ=gst|మొత్తం ప్రీమియం (జీఎస్టీతో కలిపి)=tot|కమీషన్=com
    te పూర్తి పేరు=nm|స్త్రీ/పురుషుడు=sex|ఉద్యోగం/వ్యాపారం=occ|సంవత్సర ఆదాయం=inc|పెళ్లి అయిందా (అవును/కాదు)=mar|వాట్సాప్ నంబర్=ph|ఇంటి చిరునామా=ad|ఊరు=city|విద్యార్హత=-
    kn ಕ್ರ.ಸಂ.=sn|ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಮೊ. ನಂ.=ph|ಪ್ರಾರಂಭ ದಿನಾಂಕ=doc|ವಿಮಾ ಮೊತ್ತ=sa|ಕಂತಿನ ಮೊತ್ತ=prem|ಕಂತಿನ ವಿಧ=mode|ಮುಂದಿನ ಕಂತಿನ ದಿನಾಂಕ=due
    kn ಕ್ರಮ ಸಂಖ್ಯೆ=sn|ಗ್ರಾಹಕರ ಹೆಸರು=nm|ತಂದೆ/ಗಂಡನ ಹೆಸರು=rn|ವಿಳಾಸ=ad|ಊರು=city|ತಾಲ್ಲೂಕು=-|ಜಿಲ್ಲೆ=dist|ಪಿನ್ ಕೋಡ್=pin|ಮೊಬೈಲ್ ನಂಬರ್=ph|ಪರ್ಯಾಯ ಮೊಬೈಲ್ ನಂಬರ್=ph2|ಹುಟ್ಟಿದ ದಿನಾಂಕ=dob
    kn Kra. Sam=sn|Hesaru=nm|Policy Sankhye=pol|Mobile Sankhye=ph|Vilasa=ad|Ooru=city|Huttida Dinanka=dob|Vima Motta=sa|Kantu=prem|Nominee Hesaru=nom
    kn ಪಾಲಿಸಿ ನಂ. (Policy No.)=pol|ವಿಮಾದಾರರ ಹೆಸರು (Name of Assured)=nm|ಯೋಜನೆ (Plan)=plan|ಅವಧಿ (Term)=term|ಪ್ರೀಮಿಯಂ ಪಾವತಿ ಅವಧಿ (PPT)=ppt|ಪ್ರೀಮಿಯಂ (Premium)=prem|ಮೆಚ್ಯೂರಿಟಿ ದಿನಾಂಕ (Maturity)=mat|ಸ್ಥಿತಿ (Status)=stat
    kn ವಿಮೆ ಮಾಡಿಸಿದವರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂ=pol|ನಾಮನಿರ್ದೇಶಿತರ ಹೆಸರು=nom|ನಾಮನಿರ್ದೇಶಿತರೊಂದಿಗೆ ಸಂಬಂಧ=rel|ನಾಮನಿರ್ದೇಶಿತರ ವಯಸ್ಸು=-|ಆಧಾರ್ ಕಾರ್ಡ್ ನಂ.=aad|ಪ್ಯಾನ್ ಕಾರ್ಡ್ ನಂ.=pan|ಬ್ಯಾಂಕ್ ಖಾತೆ ನಂ.=acc|ಐಎಫ್ಎಸ್‌ಸಿ=ifsc
    kn ಪಾರ್ಟಿ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂಬರ್=pol|ಫೋನ್ ನಂ.=ph|ಡ್ಯೂ ಡೇಟ್=due|ಪ್ರೀಮಿಯಂ ಅಮೌಂಟ್=prem|ಕೊನೆಯ ಬಾರಿ ಕಟ್ಟಿದ ದಿನಾಂಕ=last|ಬಾಕಿ ಹಣ=out|ಬಡ್ಡಿ=-|ಷರಾ=rem
    kn ಏಜೆಂಟ್ ಕೋಡ್=agt|ಏಜೆಂಟರ ಹೆಸರು=agn|ಶಾಖೆ ಕೋಡ್=br|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಪಾಲಿಸಿದಾರರು=nm|ಪ್ರೀಮಿಯಂ ರೂ.=prem|ಜಿಎಸ್‌ಟಿ=gst|ಒಟ್ಟು ಪ್ರೀಮಿಯಂ (ಜಿಎಸ್‌ಟಿ ಸೇರಿ)=tot|ಕಮಿಷನ್=com
    kn ಅರ್ಜಿ ಸಂಖ್ಯೆ=app|ಪೂರ್ಣ ಹೆಸರು=nm|ಹೆಣ್ಣು/ಗಂಡು=sex|ವಯಸ್ಸು=-|ವೃತ್ತಿ=occ|ವಾರ್ಷಿಕ ವರಮಾನ=inc|ವಿವಾಹಿತ/ಅವಿವಾಹಿತ=mar|ಇ-ಮೇಲ್ ವಿಳಾಸ=em|ದೂರವಾಣಿ ಸಂಖ್ಯೆ=ph|ರಾಜ್ಯ=st
    bn ক্রমিক নং=sn|পলিসি গ্রাহকের নাম=nm|পলিসি নং=pol|মোবাইল নং=ph|শুরুর তারিখ=doc|টেবিল নং=pcode|মেয়াদ (বছর)=term|বিমা রাশি=sa|কিস্তির টাকা=prem|পরবর্তী কিস্তির তারিখ=due
    bn ক্রঃ নং=sn|গ্রাহকের নাম=nm|পিতা/স্বামীর নাম=rn|গ্রাম=city|থানা=-|জেলা=dist|পিন কোড=pin|ফোন নং ১=ph|ফোন নং ২=ph2|জন্ম তারিখ=dob|বয়স=-
    bn Kromik No=sn|Grahoker Naam=nm|Policy No=pol|Mobile No=ph|Thikana=ad|Jonmo Tarikh=dob|Bima Rashi=sa|Kisti=prem|Nominir Naam=nom|Montobyo=rem
    bn পলিসি নম্বর / Policy No.=pol|বিমাগ্রহীতার নাম / Life Assured=nm|প্ল্যানের নাম / Plan Name=plan|কিস্তির ধরন / Mode=mode|প্রিমিয়াম / Premium=prem|মেয়াদ পূর্তির তারিখ / Maturity Date=mat|অবস্থা / Status=stat|ঋণ / Loan=-
    bn বীমাকৃত ব্যক্তির নাম=nm|বীমার পরিমাণ=sa|মনোনীত ব্যক্তির নাম=nom|মনোনীতের সাথে সম্পর্ক=rel|মনোনীতের বয়স=-|আধার কার্ড নম্বর=aad|প্যান কার্ড নম্বর=pan|ব্যাংক একাউন্ট নং=acc|আই.এফ.এস.সি কোড=ifsc
    bn Sl No=sn|Party Naam=nm|Policy Number=pol|Table/Meyad=pt|Sesh Jomar Tarikh=last|Bokeya Taka=out|Sud=-|Phone No=ph
    bn ক্রমিক সংখ্যা=sn|পলিসি হোল্ডারের নাম=nm|পলিসি নম্বর=pol|ডিউ ডেট=due|প্রিমিয়াম (টাকা)=prem|জিএসটি=gst|জিএসটি সহ মোট টাকা=tot|এজেন্টের নাম=agn|এজেন্ট কোড নং=agt
    bn পুরো নাম=nm|পুরুষ/মহিলা=sex|পেশা=occ|বাৎসরিক আয়=inc|বিবাহিত/অবিবাহিত=mar|ই-মেইল=em|মোবাইল নাম্বার=ph|সম্পূর্ণ ঠিকানা=ad|রাজ্য=st|শিক্ষাগত যোগ্যতা=-
    """#
}
