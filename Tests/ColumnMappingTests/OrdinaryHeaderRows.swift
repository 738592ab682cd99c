// Header rows of the benchmark in the form of `HeaderRows`: ordinary wordings, written by a second person who knew nothing of
// the program. Nothing was mended for them. At first sight, by halves: precision 1.000 and 1.000, recall 0.988 and 0.987.
extension HeaderRows {
  static let ordinary = #"""
    en S.No.=sn|Policy No.=pol|Life Assured Name=nm|DOC=doc|Plan-Term=pt|Mode=mode|FUP=fup|Inst. Premium (Rs.)=prem|GST=gst|Total Prem.=tot|Est. Comm.=com|Due Count=-
    en Sl No=sn|Party Name=nm|Mob No=ph|Whatsapp No=ph2|D.O.B.=dob|Policy No=pol|S.A.=sa|Prem Amt=prem|Due Dt=due|Age=-|Remarks=rem
    en Customer ID*=cid|Full Name*=nm|Mobile Number*=ph|Email ID=em|Date of Birth* (dd/mm/yyyy)=dob|Gender=sex|Address Line 1*=ad1|Address Line 2=ad2|City*=city|State*=st|Pin Code*=pin|Branch Name=-
    en POLICY NUMBER=pol|POLICY HOLDER NAME=nm|CONTACT NUMBER=ph|PRODUCT NAME=plan|SUM ASSURED=sa|PREMIUM FREQUENCY=mode|POLICY TERM=term|PREMIUM PAYING TERM=ppt|RISK COMMENCEMENT DATE=doc|NEXT PREMIUM DUE DATE=due|POLICY STATUS=stat|SURRENDER VALUE=-
    en Polcy No=pol|Cust Name=nm|Adress=ad|Moblie No.=ph|Premuim=prem|Maturity Dt=mat|Nominne Name=nom|Relation with Nominee=rel|Agent Phone=-
    en Application No=app|Proposer Name=nm|Product=plan|Sum⏎Assured=sa|Annual⏎Income=inc|Occupation=occ|Marital Status=mar|PAN No.=pan|Aadhar No.=aad|Nominee DOB=-
    en Name of Client=nm|Father/Husband Name=rn|Full Address=ad|Pin=pin|Phone 1=ph|Phone 2=ph2|Bank Name=-|Bank A/c No.=acc|IFSC Code=ifsc|Nominee=nom|Bank Branch=-
    en S.No=sn|Policy No=pol|Name=nm|Claim Amount (Rs)=cla|NEFT Registered (Y/N)=neft|Maturity Date=mat|Mobile=ph|Agent Mobile No.=-
    en Agent Code=agt|Agent Name=agn|Branch Code=br|Policy No.=pol|Client Name=nm|Date of Issue=doc|Premium Amount (INR)=prem|Premium Mode=mode|Last Premium Paid Date=last|Outstanding Amount=out|Grace Period End Date=-
    en P.No.=pol|LA Name=nm|T.No.=pcode|Term=term|PPT=ppt|SA=sa|Prem=prem|MOP=mode|DOM=mat|Loan Amt=-|Bonus Amt=-
    en Sr. No.=sn|Name of Policyholder=nm|Village=city|Dist.=dist|Cell No.=ph|Policy No.=pol|Renewal Date=due|Premium incl. GST=tot|Status=stat|Bonus=-
    en Client ID=cid|Insured Name=nm|Policy Type=ptype|Plan No=pcode|Rider Details=rid|Basic Premium=prem|GST Amount=gst|Total Premium with Tax=tot|Emergency Contact Person=ecn|Emergency Contact No.=ecp|Agent Email=-
    hi क्र.सं.=sn|बीमाधारक का नाम=nm|पॉलिसी नंबर=pol|मोबाइल नंबर=ph|जन्म तिथि=dob|पता=ad|बीमा राशि=sa|प्रीमियम=prem|देय तिथि=due|आयु=-|नामिनी की जन्म तिथि=-
    hi नाम (Name)=nm|पिता/पति का नाम=rn|मोबाइल (Mobile)=ph|पॉलिसी संख्या (Policy No.)=pol|प्लान (Plan)=plan|अवधि (Term)=term|किस्त राशि=prem|नामिनी (Nominee)=nom|संबंध (Relation)=rel|शाखा का नाम=-
    hi Kr. Sankhya=sn|Grahak ka Naam=nm|Mobile No.=ph|Pata=ad|Gaon=city|Jila=dist|Rajya=st|Pin Code=pin|Janm Tithi=dob|Umra=-
    hi पॉलिसी क्र.=pol|ग्राहक का नाम=nm|प्रारंभ तिथि=doc|परिपक्वता तिथि=mat|प्रीमियम राशि (रु.)=prem|भुगतान विधि (मासिक/तिमाही/वार्षिक)=mode|बकाया राशि=out|पॉलिसी की स्थिति=stat|ऋण राशि=-|टिप्पणी=rem
    hi Policy Number / पॉलिसी नंबर=pol|Customer Name / ग्राहक का नाम=nm|Mobile No / मोबाइल नंबर=ph|Gender / लिंग=sex|Occupation / व्यवसाय=occ|Annual Income / वार्षिक आय=inc|Sum Assured / बीमित राशि=sa|Bank Name / बैंक का नाम=-|नामिनी की आयु=-
    hi Policy No=pol|Bimadharak ka Naam=nm|Bima Rashi=sa|Kist=prem|Agli Kist ki Tarikh=due|Nominee ka Naam=nom|Nominee se Rishta=rel|खाता संख्या=acc|आईएफएससी कोड=ifsc|आधार नंबर=aad|पैन नंबर=pan
    mr अ.क्र.=sn|विमाधारकाचे नाव=nm|पॉलिसी क्रमांक=pol|मोबाईल नंबर=ph|पत्ता=ad|गाव=city|तालुका=-|जिल्हा=dist|पिन कोड=pin|जन्मतारीख=dob
    mr Name / नाव=nm|Mobile / मोबाईल=ph|Policy No. / पॉलिसी नं.=pol|Premium / हप्ता=prem|Due Date / देय तारीख=due|Sum Assured / विमा रक्कम=sa|Age / वय=-|Bank Name / बँकेचे नाव=-
    mr पॉलिसी नं.=pol|ग्राहकाचे नाव=nm|योजनेचे नाव=plan|मुदत=term|विमा रक्कम=sa|हप्त्याची रक्कम (रु.)=prem|सुरुवात तारीख=doc|मुदतपूर्ती तारीख=mat|वारसाचे नाव=nom|वारसाशी नाते=rel|कर्जाची रक्कम=-|शेरा=rem
    gu ક્રમ=sn|ગ્રાહકનું નામ=nm|મોબાઇલ નંબર=ph|સરનામું=ad|ગામ=city|જિલ્લો=dist|જન્મ તારીખ=dob|પોલિસી નંબર=pol|વીમા રકમ=sa|પ્રીમિયમ=prem|ઉંમર=-|બેંકનું નામ=-
    gu નામ (Name)=nm|પોલિસી નં. (Policy No.)=pol|પ્લાન (Plan)=plan|મુદત (Term)=term|શરૂ તારીખ (DOC)=doc|પાકતી તારીખ (Maturity)=mat|નોમિની (Nominee)=nom|સંબંધ (Relation)=rel|બેંકનું નામ (Bank Name)=-|ઉંમર (Age)=-
    gu અ.નં.=sn|પોલિસીધારકનું નામ=nm|પિતા/પતિનું નામ=rn|ફોન નંબર=ph|ઈમેલ=em|વ્યવસાય=occ|વાર્ષિક આવક=inc|આધાર નંબર=aad|પાન નંબર=pan|તાલુકો=-|નોંધ=rem
    ta வ.எண்=sn|பாலிசிதாரர் பெயர்=nm|பாலிசி எண்=pol|கைபேசி எண்=ph|பிறந்த தேதி=dob|முகவரி=ad|காப்பீட்டுத் தொகை=sa|பிரீமியம்=prem|அடுத்த தவணை தேதி=due|வயது=-|வங்கி பெயர்=-
    ta Name / பெயர்=nm|Mobile No / மொபைல் எண்=ph|Policy No / பாலிசி எண்=pol|Address / முகவரி=ad|Nominee / நியமனதாரர்=nom|Relationship / உறவு முறை=rel|Nominee Age / நியமனதாரர் வயது=-|Bank Name / வங்கி பெயர்=-
    ta பெயர்=nm|தந்தை/கணவர் பெயர்=rn|ஊர்=city|மாவட்டம்=dist|மாநிலம்=st|அஞ்சல் குறியீடு=pin|தொலைபேசி எண்=ph|மின்னஞ்சல்=em|தொழில்=occ|ஆண்டு வருமானம்=inc|வட்டம்=-
    te క్ర.సం.=sn|పాలసీదారుని పేరు=nm|పాలసీ నంబర్=pol|మొబైల్ నంబర్=ph|పుట్టిన తేదీ=dob|చిరునామా=ad|గ్రామం=city|మండలం=-|జిల్లా=dist|ప్రీమియం=prem|వయస్సు=-
    te పేరు (Name)=nm|ఫోన్ నంబర్ (Phone)=ph|పాలసీ నం. (Policy No.)=pol|బీమా మొత్తం (Sum Assured)=sa|ప్రీమియం (Premium)=prem|కాల వ్యవధి (Term)=term|నామినీ (Nominee)=nom|వయస్సు (Age)=-|బ్యాంకు పేరు (Bank Name)=-
    te వరుస సంఖ్య=sn|పేరు=nm|తండ్రి/భర్త పేరు=rn|లింగం=sex|వృత్తి=occ|వార్షిక ఆదాయం=inc|ఆధార్ నంబర్=aad|పాన్ నంబర్=pan|బ్యాంక్ ఖాతా సంఖ్య=acc|నామినీ పేరు=nom|నామినీతో సంబంధం=rel|బ్యాంకు పేరు=-
    kn ಕ್ರ.ಸಂ.=sn|ಗ್ರಾಹಕರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph|ಜನ್ಮ ದಿನಾಂಕ=dob|ವಿಳಾಸ=ad|ವಿಮಾ ಮೊತ್ತ=sa|ಪ್ರೀಮಿಯಂ=prem|ವಯಸ್ಸು=-|ಸಾಲದ ಮೊತ್ತ=-
    kn Name / ಹೆಸರು=nm|Mobile No / ಮೊಬೈಲ್ ನಂಬರ್=ph|Policy No / ಪಾಲಿಸಿ ನಂಬರ್=pol|Plan / ಯೋಜನೆ=plan|Term / ಅವಧಿ=term|Nominee / ನಾಮಿನಿ=nom|Bank Name / ಬ್ಯಾಂಕ್ ಹೆಸರು=-
    kn ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ತಂದೆ/ಗಂಡನ ಹೆಸರು=rn|ಊರು=city|ತಾಲ್ಲೂಕು=-|ಜಿಲ್ಲೆ=dist|ಪಿನ್ ಕೋಡ್=pin|ದೂರವಾಣಿ ಸಂಖ್ಯೆ=ph|ಉದ್ಯೋಗ=occ|ವಾರ್ಷಿಕ ಆದಾಯ=inc|ವಯಸ್ಸು=-|ಷರಾ=rem
    bn ক্রমিক নং=sn|গ্রাহকের নাম=nm|পলিসি নম্বর=pol|মোবাইল নম্বর=ph|জন্ম তারিখ=dob|ঠিকানা=ad|বিমা অঙ্ক=sa|প্রিমিয়াম=prem|বয়স=-|মন্তব্য=rem
    bn নাম (Name)=nm|মোবাইল (Mobile)=ph|পলিসি নং (Policy No.)=pol|মেয়াদ (Term)=term|প্রিমিয়াম (Premium)=prem|নমিনি (Nominee)=nom|সম্পর্ক (Relation)=rel|ব্যাংকের নাম (Bank Name)=-|বয়স (Age)=-
    bn পলিসি নং=pol|ব্লক=-|পলিসিধারকের নাম=nm|পিতা/স্বামীর নাম=rn|গ্রাম=city|জেলা=dist|পিন কোড=pin|পেশা=occ|বার্ষিক আয়=inc|আধার নং=aad|প্যান নং=pan
    en Sno=sn|Pol No=pol|Name of the Assured=nm|Comm. Date=doc|Pln/Tm=pt|Mod=mode|FUP (mm/yyyy)=fup|InstPrem=prem|GST Amt=gst|TotPrem=tot|EstCom=com|Flg=-
    en SR NO=sn|CLIENT NAME=nm|MOBILE NO 1=ph|MOBILE NO 2=ph2|DATE OF BIRTH=dob|ADDRESS=ad|CITY=city|PINCODE=pin|EMAIL=em|BLOOD GROUP=-
    en policy_number=pol|customer_id=cid|customer_name=nm|product_code=pcode|product_name=plan|sum_assured=sa|premium_amount=prem|payment_frequency=mode|issue_date=doc|policy_status=stat|agent_code=agt|fund_value=-
    en Cust. Nm.=nm|Ph. No.=ph|Alt. Ph. No.=ph2|Pol. No.=pol|Tbl/Term=pt|S.A. (in Rs.)=sa|Prem. (in Rs.)=prem|Nxt Due=due|Lst Paid=last|Nom. Name=nom|Nom. Age=-|Loan Amt=-
    en Policy No⏎(9 digits)=pol|Name of⏎Policy Holder=nm|Date of⏎Commencement⏎(dd/mm/yyyy)=doc|Maturity⏎Date=mat|Sum Assured⏎(Rs.)=sa|Premium⏎(Rs.)=prem|Revival⏎Date=-|Surrender⏎Value=-
    en Proposal No.=app|Name of Proposer=nm|Sex=sex|Marrital Status=mar|Ocupation=occ|Anual Income=inc|Pan Card No=pan|Adhar Card No=aad|Height=-|Weight=-
    en Customer Name=nm|Add1=ad1|Add2=ad2|Add3=ad3|City/Town=city|District=dist|State=st|Pin=pin|Mobile=ph|Anniversary Date=-|E-mail Id=em
    en Policy No.=pol|Policyholder=nm|Account No.=acc|IFSC=ifsc|NEFT Regd?=neft|Claim Amt=cla|Bank Branch=-|Cheque No.=-|Bank Name=-
    en Branch Code=br|Agency Code=agt|Name of Agent=agn|DO Code=-|Policy No=pol|Name of Life Assured=nm|Risk Date=doc|Premium=prem|Commission (Rs.)=com|Branch Name=-
    en Policy #=pol|Owner Name=nm|Contact No.=ph|Plan Name=plan|PT=term|PPT=ppt|Modal Premium=prem|Freq.=mode|Renewal Due Date=due|Total Amount Payable (incl. GST)=tot|Grace Date=-|Policy Status=stat
    en Name=nm|S/o, W/o=rn|Vill.=city|Mob.=ph|DOB=dob|Plicy No.=pol|SumAssured=sa|Primium=prem|Mode (Y/H/Q/M)=mode|Nomnee=nom|Relationship=rel|Notes=rem
    en Client Code=cid|Life Insured=nm|Type of Policy=ptype|Application Number=app|Riders=rid|Arrears (Rs.)=out|Nominee Name*=nom|Nominee Relationship*=rel|Nominee Date of Birth=-|Emergency Contact Name=ecn|Emergency Contact Phone=ecp
    hi क्रमांक=sn|ग्राहक नाम=nm|फोन नं.=ph|वैकल्पिक मोबाइल नंबर=ph2|पूरा पता=ad|शहर=city|जिला=dist|राज्य=st|पिनकोड=pin|तहसील=-|आयु=-
    hi पॉलिसी नं. (Policy No.)=pol|बीमित का नाम (Life Assured)=nm|जन्म दिनांक (DOB)=dob|बीमाधन (Sum Assured)=sa|किस्त (Premium)=prem|अगली देय तिथि (Next Due)=due|परिपक्वता दिनांक (Maturity Date)=mat|समर्पण मूल्य (Surrender Value)=-
    hi S.No.=sn|Naam=nm|Pita/Pati ka Naam=rn|Mobile Number=ph|Janam Tarikh=dob|Policy Number=pol|Premium Rashi=prem|Bima Rashi (Rs.)=sa|Vyavsay=occ|Bank ka Naam=-|Umar=-
    hi Name / नाम=nm|Mobile No. / मोबाइल नं.=ph|Email / ईमेल=em|PAN / पैन=pan|Aadhaar / आधार=aad|Account No. / खाता नं.=acc|IFSC / आईएफएससी=ifsc|Nominee / नॉमिनी=nom|Nominee DOB / नॉमिनी की जन्म तिथि=-
    hi एजेंट कोड=agt|एजेंट का नाम=agn|शाखा कोड=br|शाखा का नाम=-|पॉलिसी संख्या=pol|पॉलिसीधारक का नाम=nm|योजना का नाम=plan|पॉलिसी अवधि=term|प्रीमियम भुगतान अवधि=ppt|कुल प्रीमियम (जीएसटी सहित)=tot|एजेंट का मोबाइल नंबर=-
    hi क्र.=sn|Policy Dharak ka Naam=nm|पॉलिसी न.=pol|Pata=ad|लिंग=sex|वैवाहिक स्थिति=mar|Varshik Aay=inc|नामिती का नाम=nom|नामिती से संबंध=rel|उम्र=-|विवरण / टिप्पणी=rem
    mr अनु. क्र.=sn|पॉलिसीधारकाचे नाव=nm|वडिलांचे/पतीचे नाव=rn|भ्रमणध्वनी क्रमांक=ph|जन्म दिनांक=dob|लिंग=sex|व्यवसाय=occ|वार्षिक उत्पन्न=inc|आधार क्रमांक=aad|पॅन क्रमांक=pan|वय=-
    mr नाव (Name)=nm|फोन नंबर (Phone)=ph|पॉलिसी क्र. (Policy No.)=pol|योजना (Plan)=plan|विमा रक्कम (SA)=sa|हप्ता (Premium)=prem|पुढील हप्ता तारीख (Next Due)=due|बँकेचे नाव (Bank Name)=-|वय (Age)=-
    mr पॉलिसी नंबर=pol|नाव=nm|पूर्ण पत्ता=ad|शहर=city|तालुका=-|राज्य=st|पिनकोड=pin|मोबाईल=ph|ईमेल=em|एजंट कोड=agt|शाखा कोड=br
    gu ક્રમાંક=sn|વીમાધારકનું નામ=nm|પોલિસી નંબર=pol|પ્લાનનું નામ=plan|મુદત=term|પ્રીમિયમની રકમ (રૂ.)=prem|ચુકવણી પદ્ધતિ=mode|આગામી હપ્તાની તારીખ=due|પાકતી તારીખ=mat|લોનની રકમ=-|ઉંમર=-
    gu Name / નામ=nm|Mobile No. / મોબાઈલ નં.=ph|Address / સરનામું=ad|City / શહેર=city|Birth Date / જન્મ તારીખ=dob|Policy No. / પોલીસી નંબર=pol|Age / ઉંમર=-|Bank Name / બેંકનું નામ=-
    gu નામ=nm|મોબાઈલ નંબર=ph|ગામ=city|તાલુકો=-|જીલ્લો=dist|રાજ્ય=st|પીન કોડ=pin|નોમિનીનું નામ=nom|નોમિની સાથેનો સંબંધ=rel|બેંક ખાતા નંબર=acc|IFSC કોડ=ifsc
    ta வ. எண்=sn|வாடிக்கையாளர் பெயர்=nm|பாலிசி நம்பர்=pol|செல் நம்பர்=ph|பாலிசி தொடங்கிய தேதி=doc|முதிர்வு தேதி=mat|பிரீமியம் தொகை (ரூ.)=prem|காப்பீடு தொகை=sa|கடன் தொகை=-|குறிப்பு=rem
    ta பெயர் (Name)=nm|கைபேசி (Mobile)=ph|பிறந்த தேதி (DOB)=dob|திட்டம் (Plan)=plan|பாலிசி காலம் (Term)=term|தவணை தொகை (Premium)=prem|நாமினி (Nominee)=nom|வங்கி பெயர் (Bank Name)=-|வயது (Age)=-
    ta வரிசை எண்=sn|பெயர்=nm|பாலினம்=sex|திருமண நிலை=mar|ஆதார் எண்=aad|பான் எண்=pan|வங்கி கணக்கு எண்=acc|நாமினி பெயர்=nom|நாமினி உறவு=rel|வயது=-
    te వ.నెం.=sn|కస్టమర్ పేరు=nm|సెల్ నంబర్=ph|పాలసీ సంఖ్య=pol|ప్లాన్ పేరు=plan|ప్రీమియం మొత్తం (రూ.)=prem|పాలసీ ప్రారంభ తేదీ=doc|మెచ్యూరిటీ తేదీ=mat|తదుపరి ప్రీమియం తేదీ=due|లోన్ మొత్తం=-
    te Name / పేరు=nm|Mobile No / మొబైల్ నం.=ph|DOB / పుట్టిన తేదీ=dob|Address / చిరునామా=ad|Policy No / పాలసీ నంబరు=pol|Premium / ప్రీమియం=prem|Age / వయసు=-|Bank Name / బ్యాంకు పేరు=-
    te క్రమ సంఖ్య=sn|పాలసీదారు పేరు=nm|ఫోన్ నెంబర్=ph|ఈమెయిల్=em|ఊరు=city|మండలం=-|జిల్లా=dist|రాష్ట్రం=st|పిన్ కోడ్=pin|ఏజెంట్ కోడ్=agt|రిమార్కులు=rem
    kn ಕ್ರಮ ಸಂಖ್ಯೆ=sn|ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂ.=pol|ಯೋಜನೆಯ ಹೆಸರು=plan|ಪ್ರೀಮಿಯಂ ಮೊತ್ತ (ರೂ.)=prem|ಪ್ರಾರಂಭ ದಿನಾಂಕ=doc|ಮೆಚ್ಯೂರಿಟಿ ದಿನಾಂಕ=mat|ಮುಂದಿನ ಕಂತಿನ ದಿನಾಂಕ=due|ಸಾಲದ ಮೊತ್ತ=-|ವಯಸ್ಸು=-
    kn ಹೆಸರು (Name)=nm|ಮೊಬೈಲ್ (Mobile)=ph|ವಿಳಾಸ (Address)=ad|ಹುಟ್ಟಿದ ದಿನಾಂಕ (DOB)=dob|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ (Policy No.)=pol|ವಿಮಾ ಮೊತ್ತ (Sum Assured)=sa|ವಯಸ್ಸು (Age)=-|ಬ್ಯಾಂಕ್ ಹೆಸರು (Bank Name)=-
    kn ಕ್ರ.ಸಂ=sn|ಹೆಸರು=nm|ಲಿಂಗ=sex|ಆಧಾರ್ ಸಂಖ್ಯೆ=aad|ಪ್ಯಾನ್ ಸಂಖ್ಯೆ=pan|ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ=acc|ನಾಮಿನಿ ಹೆಸರು=nom|ನಾಮಿನಿ ಸಂಬಂಧ=rel|ನಾಮಿನಿ ವಯಸ್ಸು=-|ಇಮೇಲ್=em
    bn ক্রমিক সংখ্যা=sn|পলিসি গ্রাহকের নাম=nm|ফোন নম্বর=ph|পলিসি নং=pol|প্ল্যানের নাম=plan|প্রিমিয়ামের পরিমাণ (টাকা)=prem|পলিসি শুরুর তারিখ=doc|মেয়াদপূর্তির তারিখ=mat|পরবর্তী প্রিমিয়ামের তারিখ=due|ঋণের পরিমাণ=-|বয়স=-
    bn Name / নাম=nm|Mobile No. / মোবাইল নং=ph|Address / ঠিকানা=ad|Date of Birth / জন্ম তারিখ=dob|Policy No. / পলিসি নম্বর=pol|Sum Assured / বিমা রাশি=sa|Age / বয়স=-|Bank Name / ব্যাংকের নাম=-
    bn ক্রম=sn|নাম=nm|লিঙ্গ=sex|বৈবাহিক অবস্থা=mar|শহর=city|থানা=-|জেলা=dist|রাজ্য=st|পিন=pin|নমিনির নাম=nom|নমিনির সঙ্গে সম্পর্ক=rel|ইমেল=em
    """#
}
