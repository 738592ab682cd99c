// More header rows of the benchmark, in the form of `HeaderRows`, written without a look at the names that the program
// knows. Measured before anything was done about them: recall 0.61 and precision 0.96 before words were translated one by
// one; 0.94 and 0.98 afterwards, at the first sight of the last 57 rows. `⏎` is a line break.
extension HeaderRows {
  static let more = #"""
    en Sl.=sn|Policy No.=pol|Insured Name=nm|Reg. Mobile=ph|Alt Mobile=ph2|Premium Due Dt=due|Modal Prem=prem|Freq.=mode|Sum Assd.=sa
    en Policy_Num=pol|Insured_Nm=nm|DOB_Insured=dob|Mob_No=ph|Email_Addr=em|Prod_Name=plan|Prem_Amt=prem|Prem_Mode=mode|RCD=doc|Mat_Dt=mat
    en Contract Number=pol|Owner Name=nm|Owner DOB=-|Life Assured DOB=dob|Owner Mobile=-|Contract Status=stat|PTD=-|Modal Premium=prem|Billing Freq=mode
    en COI No=-|Master Policy No=-|Member Name=nm|Member DOB=dob|Sum at Risk=-|Loan A/c No=-
    en S/N=sn|Pol.No=pol|Customer's Name=nm|Cust. Mobile No=ph|D O B=dob|Prem (Rs)=prem|Due Month=-|Remark=rem
    en Srno=sn|Polno=pol|Lifeassured=nm|Mobno=ph|Dob=dob|Doc=doc|Sumassured=sa|Prem=prem|Mode=mode|Fup=fup|Nominee=nom
    en Policy No=pol|Proposer Name=-|Life Assured Name=nm|Proposer Mobile=-|LA Mobile=ph|Proposer DOB=-|LA Date of Birth=dob
    en Renewal Month=-|Policy Number=pol|Client=nm|Client Mobile=ph|Client Email=em|Plan=plan|Premium (Incl. GST)=tot|Premium (Excl. GST)=prem
    en Name Of L.A.=nm|Ply No=pol|D.O.Birth=dob|Date Of Comme.=doc|S.Assured=sa|Premium Inst.=prem|Mode Of Prem.=mode|Mob. No. 1=ph|Mob. No. 2=ph2
    en Policy holder=nm|House No=ad1|Street=ad2|Area=-|Landmark=ad3|City=city|Dist.=dist|Pin=pin|Phone (R)=-|Phone (O)=-|Mobile=ph
    en Cust Id=cid|First Name=nm|Last Name=nm|Middle Name=nm|Mobile Number=ph|E-Mail Id=em|Date Of Birth=dob
    en Agent Cd=agt|Agent Nm=agn|Br Cd=br|Pol No=pol|Name=nm|Plan-Term=pt|Prem=prem|Due Dt=due|Comm. Amt=com|Comm %=-
    en Policy No=pol|Name=nm|Nominee=nom|Nominee Age=-|Appointee=-|Appointee Name=-|Relationship With LA=-
    en Policy No.=pol|Life to be Assured=nm|Date of Proposal=-|Date of Acceptance=-|Date of Death=-|Date of Revival=-|Date of Surrender=-
    en Policy Number=pol|Insured=nm|Last Due Date=-|Next Due Date=due|Grace Date=-|Lapse Date=-|Paid Up Date=-|Paid Up Value=-
    en Spouse DOB=-|Child DOB=-|DOB=dob|Father Name=rn|Mother Name=-|Name=nm|Ref By=-|Group=-
    en Bank=-|Branch=br|Bank Branch=-|A/c No.=acc|IFSC=ifsc|MICR=-|Name=nm|Policy No=pol|ECS Date=-
    en Policy No=pol|Name=nm|GST No=-|PAN=pan|Aadhar Card=aad|Voter ID=-|Driving Licence=-|Passport No=-
    en Premium Receipt No=-|Premium Receipt Date=-|Policy No=pol|Name=nm|Total Premium Amount=tot|Service Tax=-|Late Fee Amount=-
    en Mobile (Self)=ph|Mobile (Wife)=-|Name=nm|DOB=dob|DOM (Marriage)=-|Policy=pol
    en Agent Mobile No=-|Agent Email=-|Branch Name=-|Branch Phone=-|Policy Number=pol|Assured Name=nm
    en Policy No=pol|Name=nm|Premium Due=-|Premium Paid Date=-|No of Policies=-|No of Due=-|Total Policies=-|Total SA=-
    en Policyholder name & address=-|Policy no=pol|Mobile/Email=-|Name & Mobile=-|DOB/Age=-
    hi क्र.सं.=sn|पॉलिसी धारक=nm|पॉलिसी क्र.=pol|मोबाइल क्रमांक=ph|जन्म की तिथि=dob|पूरा पता=ad|बीमा की राशि=sa|किस्त की राशि=prem
    hi बीमा धारक का नाम=nm|पिता / पति का नाम=rn|पॉलिसी नम्बर=pol|मोब. नं.=ph|आयु=-|निवास का पता=ad|नामांकन=-
    hi पालिसी नंबर=pol|नाम बीमाधारक=nm|मोबाइल न०=ph|प्रीमियम रु.=prem|अगली किस्त की तारीख=due|एजेंट का नाम=agn|एजेंट का मोबाइल=-
    hi पालिसी संख्या=pol|बीमेदार का नाम=nm|सम्पर्क नम्बर=ph|बीमा शुरू होने की तारीख=doc|बीमा समाप्ति तिथि=mat|प्रीमियम किश्त=prem
    hi नॉमिनी=nom|नॉमिनी की जन्म तिथि=-|नॉमिनी का मोबाइल=-|नॉमिनी से संबंध=rel|पॉलिसी नं=pol|बीमित=nm
    hi Policy dharak ka naam=nm|Mobile no=ph|Janm tareekh=dob|Pata=ad|Kist=prem|Bima dhan=sa|Agli kist=-
    hi ग्राहक आईडी=cid|ग्राहक नाम=nm|मोबाइल नंबर 1=ph|मोबाइल नंबर 2=ph2|पिन=pin|ज़िला=dist|बैंक खाता संख्या=acc
    mr पॉलिसीधारक=nm|पॉलिसी नंबर=pol|मोबाईल नं.=ph|जन्म तारीख=dob|संपूर्ण पत्ता=ad|विम्याची रक्कम=sa|हप्त्याची तारीख=-|हप्ता रक्कम=prem
    mr अनु.क्र.=sn|विमेदाराचे नाव=nm|पॉलिसी क्र.=pol|संपर्क नंबर=ph|पतीचे नाव=rn|तालुका=-|जिल्हा=dist|पिन कोड=pin
    mr ग्राहक नाव=nm|मो. क्र.=ph|विमा रक्कम रु.=sa|सुरुवातीची तारीख=doc|मॅच्युरिटी तारीख=mat|वारसाचे नाव=nom|वारसाचे नाते=rel
    mr Polisi kramank=pol|Grahakache naav=nm|Mobile kramank=ph|Janma tarikh=dob|Vima rakkam=sa|Patta=ad
    gu ક્રમ નં.=sn|પોલિસી ધારકનું નામ=nm|મોબાઇલ નં.=ph|જન્મ તા.=dob|પૂરું સરનામું=ad|વીમાની રકમ=sa|પ્રીમિયમની રકમ=prem|વારસદારનું નામ=nom
    gu ગ્રાહક નામ=nm|પોલીસી નંબર=pol|મોબાઈલ નં=ph|પ્રિમિયમ=prem|હપ્તાની તારીખ=-|શહેર=city|પીનકોડ=pin|ઇ-મેલ=em
    gu Grahak nu naam=nm|Policy nambar=pol|Mobile nambar=ph|Janm tarikh=dob|Sarnamu=ad|Vimani rakam=sa|Hapto=prem
    gu નામ=nm|પિતા/પતિનું નામ=rn|જન્મતારીખ=dob|તાલુકો=-|જીલ્લો=dist|એજન્ટ કોડ=agt|બેંક ખાતા નંબર=acc
    ta வ.எண்.=sn|பாலிசிதாரர் பெயர்=nm|பாலிசி எண்.=pol|கைப்பேசி எண்=ph|பிறந்ததேதி=dob|விலாசம்=ad|காப்பீட்டு தொகை=sa|பிரீமிய தொகை=prem|வாரிசு பெயர்=nom
    ta எண்=sn|பெயர்=nm|செல்போன் எண்=ph|மின்னஞ்சல் முகவரி=em|வயது=-|ஊர்=city|மாவட்டம்=dist|முகவர் பெயர்=agn|முகவர் எண்=agt
    ta Policy en=pol|Peyar=nm|Kaipesi en=ph|Pirantha thethi=dob|Mugavari=ad|Premium thogai=prem|Vayathu=-
    ta தந்தை பெயர்=rn|கணவர் பெயர்=-|பெயர்=nm|தவணை தேதி=-|முதிர்வுத் தேதி=mat|தொடங்கிய தேதி=doc|நாமினி பெயர்=nom|நாமினி உறவு=rel
    te క్ర.సం.=sn|పాలసీదారుని పేరు=nm|పాలసీ నెం.=pol|మొబైల్ నెం.=ph|పుట్టిన తేది=dob|పూర్తి చిరునామా=ad|బీమా మొత్తము=sa|ప్రీమియం=prem|నామినీ పేరు=nom
    te వ.సం.=sn|పేరు=nm|ఇంటి పేరు=nm|తండ్రి పేరు=rn|ఫోన్ నెం=ph|ఊరు=city|మండలం=-|జిల్లా=dist|పిన్‌కోడ్=pin|ఏజెంట్ కోడ్=agt
    te Palasi number=pol|Peru=nm|Phone number=ph|Puttina tedi=dob|Chirunama=ad|Vayasu=-|Premium mottam=prem
    te నామినీ=nom|నామినీ వయస్సు=-|నామినీ ఫోన్=-|పాలసీ నంబరు=pol|కస్టమర్ పేరు=nm|మొబైల్ నంబరు=ph|గడువు తేదీ=-
    kn ಕ್ರ.ಸಂ=sn|ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂ.=pol|ಮೊಬೈಲ್ ನಂ.=ph|ಹುಟ್ಟಿದ ದಿನಾಂಕ=dob|ಪೂರ್ಣ ವಿಳಾಸ=ad|ವಿಮಾ ಮೊತ್ತ=sa|ಪ್ರೀಮಿಯಂ ಕಂತು=prem|ನಾಮಿನಿಯ ಹೆಸರು=nom
    kn ಹೆಸರು=nm|ತಂದೆಯ ಹೆಸರು=rn|ಗಂಡನ ಹೆಸರು=-|ವಯಸ್ಸು=-|ಮೊಬೈಲ್ ನಂಬರ್=ph|ಊರು=city|ತಾಲ್ಲೂಕು=-|ಜಿಲ್ಲೆ=dist|ಪಿನ್‌ಕೋಡ್=pin|ಏಜೆಂಟ್ ಕೋಡ್=agt
    kn Hesaru=nm|Mobile sankhye=ph|Policy sankhye=pol|Janma dinanka=dob|Vilasa=ad|Kantu=prem|Vima motta=sa
    kn ನಾಮಿನಿ=nom|ನಾಮಿನಿ ವಯಸ್ಸು=-|ನಾಮಿನಿ ಸಂಬಂಧ=rel|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಗ್ರಾಹಕರ ಹೆಸರು=nm|ಮುಕ್ತಾಯದ ದಿನಾಂಕ=mat
    bn ক্র.নং=sn|পলিসিধারকের নাম=nm|পলিসি নাম্বার=pol|মোবাইল নাম্বার=ph|জন্মের তারিখ=dob|সম্পূর্ণ ঠিকানা=ad|বীমার পরিমাণ=sa|প্রিমিয়ামের পরিমাণ=prem|নমিনির নাম=nom
    bn নাম=nm|পিতার নাম=rn|স্বামীর নাম=-|বয়স=-|মোবাইল নং=ph|গ্রাম=city|থানা=-|জেলা=dist|পিনকোড=pin|এজেন্ট কোড=agt
    bn Naam=nm|Policy nambar=pol|Mobile nambar=ph|Jonmo tarikh=dob|Thikana=ad|Bima rashi=sa|Kisti=prem
    bn নমিনি=nom|নমিনির বয়স=-|নমিনির সম্পর্ক=rel|পলিসি নং=pol|গ্রাহক নাম=nm|মেয়াদ শেষের তারিখ=mat
    hi पॉलिसी नं. / Policy No.=pol|नाम/Name=nm|मो.नं./Mobile=ph|ज.ति./DOB=dob|उम्र/Age=-|एजेंट/Agent=-
    gu Name (નામ)=nm|Mobile No. (મોબાઇલ)=ph|Nominee Mobile (વારસદાર મોબાઇલ)=-|Policy No.⏎(પોલિસી નં.)=pol
    ta Name⏎பெயர்=nm|Mobile No⏎கைபேசி=ph|Agent Name⏎முகவர் பெயர்=agn|Premium⏎பிரீமியம்=prem
    te Policy No (పాలసీ నంబర్)=pol|Name (పేరు)=nm|Nominee Name (నామినీ పేరు)=nom|Father Name (తండ్రి పేరు)=rn
    en Sr. Number=sn|Insured Full Name=nm|Insured Mobile No.=ph|Insured Email Id=em|Policy Ref No=pol|Policy Inception Dt.=doc|Policy Expiry Dt.=mat|Basic Prem.=prem
    en policyNumber=pol|customerName=nm|mobileNumber=ph|dateOfBirth=dob|sumAssured=sa|premiumAmount=prem|premiumFrequency=mode|dueDate=due|agentCode=agt
    en POLICY_NO=pol|CUST_NAME=nm|CUST_MOBILE=ph|CUST_DOB=dob|CUST_EMAIL=em|CUST_ADDR=ad|PROD_NAME=plan|POL_STATUS=stat|INST_PREM=prem|NEXT_DUE_DT=due
    en Policy No=pol|Name of Party=nm|Contact Nos.=ph|D.O.C=doc|D.O.M=mat|Basic S.A.=sa|Mode & Premium=-|Bonus=-
    en Policy No.=pol|Policyholder's Name=nm|Policyholder's Mobile Number=ph|Policyholder's Address=ad|Nominee's Name=nom|Nominee's Mobile=-|Nominee's DOB=-
    en Receipt No.=-|Receipt Dt.=-|Cheque Amt=-|Policy No.=pol|Insured=nm|Balance Due=-|Interest=-
    en Customer=nm|DOB=dob|Age=-|Wedding Date=-|Spouse Name=rn|No. of Kids=-|Annual Income=inc|Existing Insurance=-
    en Plan No=pcode|Plan Name=plan|Term=term|PPT=ppt|SA=sa|Total Prem=tot|Basic Prem=prem|GST=gst|Mode=mode|Age=-
    en Lead ID=-|Lead Name=-|Lead Mobile=-|Lead Status=-|Follow-up Date=-|Assigned To=-
    en Agent ID=agt|Agent's Name=agn|Agent's Mobile=-|Customer's Name=nm|Customer's Mobile=ph|Policy=pol
    en Vehicle Reg. No=-|Engine No=-|Chassis No=-|Insured Name=nm|Policy No=pol|IDV=-|NCB=-|OD Premium=-|TP Premium=-
    en Proposal Date=-|Login Date=-|Issuance Date=doc|Policy Number=pol|LA Name=nm|LA Gender=sex|LA Occupation=occ|LA Annual Income=inc
    en Medical Date=-|Doctor Name=-|Hospital Name=-|TPA Name=-|Insured Name=nm|Policy No=pol|Claim No=-|Claim Date=-
    en Sl. No=sn|Name of the Policyholder=nm|Policy No.=pol|Date of Comm=doc|Sum Assd=sa|Mode=mode|Prem. Amount=prem|Due From=-|Due To=-
    en Mode(Y/H/Q/M)=mode|Premium(Rs)=prem|SA(Rs)=sa|DOB(dd/mm/yy)=dob|Policy No(9 digit)=pol|Name(in capital)=nm
    en Sum Assured (in lakhs)=-|Premium (000)=-|Name (Father)=rn|Mobile (Office)=-|Policy No=pol|Name (Insured)=nm
    en House Address=ad|Office Address=-|Res. Phone=ph2|Off. Phone=-|Name=nm|Mobile=ph|Taluka=-|Dist=dist
    en Branch=br|D.O. Code=-|D.O. Name=-|Agency Code=agt|Agency Name=-|Policy No=pol|Name=nm
    en Policy Loan=-|Loan Date=-|Loan Interest=-|Surrender Date=-|Policy No=pol|Name=nm|Assignment=-|Assignee Name=-
    en Last Name=nm|First Name=nm|Mobile=ph|Email=em|Zip=pin|Date Joined=-|Source=-
    hi क्रमांक=sn|पॉलिसी नंबर=pol|पॉलिसीधारक का मोबाइल=ph|पॉलिसीधारक की जन्मतिथि=dob|एजेंट का मोबाइल नंबर=-|वार्षिक प्रीमियम=prem
    hi ग्राहक का मोबाइल नंबर=ph|ग्राहक का ईमेल=em|ग्राहक की जन्म तारीख=dob|नामिनी का नाम=nom|नामिनी की आयु=-|नामिनी का पता=-
    hi मृत्यु तिथि=-|विवाह तिथि=-|भुगतान तिथि=-|पॉलिसी नंबर=pol|नाम=nm|शाखा कोड=br|बैंक का नाम=-
    hi माता का नाम=-|पिता का नाम=rn|पत्नी का नाम=-|बच्चों के नाम=-|मोबाइल=ph|ग्राम=city|पोस्ट=-|थाना=-|जिला=dist
    hi व्हाट्सएप नंबर=ph|नाम=nm|पॉलिसी=pol|प्लान=plan|टर्म=term|मोड=mode|डीओबी=dob|डीओसी=doc|एफयूपी=fup
    hi Bimadharak ka naam=nm|Policy no.=pol|Mobile=ph|Janm dinank=dob|Prarambh tithi=doc|Paripakvata tithi=mat|Nomini=nom|Sambandh=rel
    hi देय दिनांक=due|देय राशि=out|विलंब शुल्क=-|कुल राशि=tot|पॉलिसी क्रमांक=pol|बीमाधारक=nm
    mr विमा पॉलिसी नंबर=pol|पॉलिसीधारकाचे संपूर्ण नाव=nm|पत्नीचे नाव=-|वय=-|भ्रमणध्वनी क्र.=ph|ई-मेल=em|एजंटचे नाव=agn
    mr योजनेचे नाव=plan|मुदत=term|हप्ता=prem|हप्त्याचा प्रकार=mode|पुढील हप्ता=-|शेवटचा हप्ता=-|पॉलिसी क्रमांक=pol|नाव=nm
    mr नाव=nm|आडनाव=nm|गाव=city|तालुका=-|मोबाईल नंबर (पती)=-|मोबाईल नंबर=ph|आधार कार्ड नं.=aad|पॅन कार्ड=pan
    gu વીમેદારનું પૂરું નામ=nm|પોલિસી નં=pol|મોબાઈલ=ph|મુદત=term|પાકતી તારીખ=mat|શરૂ તારીખ=doc|વીમા રકમ=sa|એજન્ટનું નામ=agn
    gu ગ્રાહકનો મોબાઇલ નંબર=ph|ગ્રાહકની જન્મ તારીખ=dob|પત્નીનું નામ=-|ઉંમર=-|ગામ=city|તાલુકો=-|આધાર કાર્ડ નંબર=aad
    gu Naam=nm|Gaam=city|Mobile no=ph|Policy no=pol|Hapta ni tarikh=-|Pakti tarikh=mat|Umar=-
    ta பாலிசிதாரர்=nm|பாலிசிதாரர் முகவரி=ad|பாலிசிதாரர் மொபைல்=ph|முகவர் மொபைல்=-|பாலிசி தொடக்க தேதி=doc|மொத்த பிரீமியம்=tot
    ta மனைவி பெயர்=-|தாய் பெயர்=-|குழந்தைகள்=-|பெயர்=nm|கைபேசி=ph|பாலிசி எண்=pol|ஆதார் அட்டை எண்=aad|வங்கி கணக்கு எண்=acc
    ta காப்பீட்டாளர் முழு பெயர்=nm|பிறப்பு தேதி=dob|இறப்பு தேதி=-|திருமண தேதி=-|பின் கோடு=pin|மாநிலம்=st
    te పాలసీదారు మొబైల్ నంబర్=ph|పాలసీదారు చిరునామా=ad|ఏజెంట్ పేరు=agn|ఏజెంట్ ఫోన్=-|పాలసీ నంబర్=pol|పేరు=nm|వాయిదా=prem
    te భార్య పేరు=-|తల్లి పేరు=-|పేరు=nm|గ్రామం=city|ఆధార్ నెంబర్=aad|బ్యాంకు ఖాతా నంబర్=acc|పుట్టిన రోజు=dob
    kn ಪಾಲಿಸಿದಾರ=nm|ಪಾಲಿಸಿದಾರರ ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph|ಪಾಲಿಸಿದಾರರ ವಿಳಾಸ=ad|ಏಜೆಂಟ್ ಹೆಸರು=agn|ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಕಂತಿನ ಮೊತ್ತ=prem
    kn ಹೆಂಡತಿಯ ಹೆಸರು=-|ತಾಯಿಯ ಹೆಸರು=-|ಹೆಸರು=nm|ಗ್ರಾಮ=city|ಆಧಾರ್ ಕಾರ್ಡ್ ಸಂಖ್ಯೆ=aad|ಬ್ಯಾಂಕ್ ಖಾತೆ ಸಂಖ್ಯೆ=acc|ಜನ್ಮ ದಿನ=dob
    bn পলিসিধারক=nm|পলিসিধারকের মোবাইল নম্বর=ph|পলিসিধারকের ঠিকানা=ad|এজেন্টের নাম=agn|পলিসি নম্বর=pol|কিস্তির টাকা=prem
    bn স্ত্রীর নাম=-|মায়ের নাম=-|নাম=nm|পোস্ট অফিস=-|আধার কার্ড নম্বর=aad|ব্যাংক অ্যাকাউন্ট নম্বর=acc|মৃত্যু তারিখ=-
    hi Nominee Name / नॉमिनी का नाम=nom|Agent Code / एजेंट कोड=agt|Nominee Age / नॉमिनी की आयु=-|Mobile (नॉमिनी)=-|नाम (Name of Nominee)=-
    mr DOB / जन्मतारीख=dob|Sum Assured / विमा रक्कम=sa|Due Date / देय दिनांक=due|Agent Name / एजंटचे नाव=agn
    en Policy_No.=pol|Assured_Name=nm|Assured_DOB=dob|Assured_Mobile=ph|Date of Comm.=doc|FUP(mm/yyyy)=fup|Total Inst Prem=tot|Mode of pymt=mode
    en POLNO=pol|NAME=nm|D_O_C=doc|PLAN_TERM=pt|MODE=mode|PREMIUM=prem|FUP=fup|ADD1=ad1|ADD2=ad2|ADD3=ad3|PIN=pin|PHONE=ph
    en Policy Holder=nm|Life Covered=-|Insurer=-|Product Type=-|Policy Number=pol|Policy Tenure=term|Payment Term=ppt|Sum Assured (₹)=sa|Premium (₹)=prem
    en Client Full Name=nm|Client's DOB=dob|Client's Phone No=ph|Client's Mail ID=em|Client Address=ad|Client PAN=pan|Client City=city
    en S.No=sn|Policy #=pol|Insured's Name=nm|Insured's Mobile #=ph|Prem. Freq=mode|Next Prem Due Date=due|Last Prem Paid Dt=last
    en Agent/Advisor=-|Customer Name & Address=-|Policy No & Date=-|Sum Assured/Premium=-|Policy No=pol|Name=nm
    en Reg No=-|Regn. No.=-|Ref No=-|File No=-|Bill No=-|Name=nm|Policy No.=pol|No. of Lives=-|No of Years=-
    en Member ID=-|Member Name=nm|Relation=rel|Gender=sex|DOB=dob|Sum Insured=sa|Policy Number=pol|Corporate Name=-|Employee Code=-
    en Due Month=-|Due Year=-|Premium Month=-|Policy No=pol|Name=nm|Inst. Prem.=prem|No. of Inst=-|Total Due=-|Interest=-
    en Cust Name=nm|Cust Mob=ph|Cust Alt Mob=ph2|Cust Add=ad|Pol No=pol|Pol Type=ptype|Pol St Dt=-|Pol Mat Dt=mat|Nominee Nm=nom|Nominee Rel=rel
    en Name of LA=nm|DOB of LA=dob|Mobile of LA=ph|Name of Proposer=-|DOB of Proposer=-|Name of Nominee=nom|DOB of Nominee=-|Relation of Nominee=rel
    en Insured Nm=nm|Ins. Co.=-|Pol. Period From=-|Pol. Period To=-|Net Prem=prem|GST Amt=gst|Gross Prem=tot|Broker=-|POS Code=-
    en Mobile No. (WhatsApp)=ph|Mobile No. (Alternate)=ph2|Email Id (Personal)=em|DOB (DD-MM-YYYY)=dob|Address (Residence)=ad|Policy No. (LIC)=pol|Name (Block Letters)=nm
    en Maturity Amount=cla|Survival Benefit=-|SB Date=-|SB Amount=-|Maturity Date=mat|Policy No=pol|Name=nm|Neft=neft
    hi बीमाधारक=nm|मोबा. न.=ph|पालिसी क्र.=pol|किस्त=prem|किस्त देय तिथि=due|बीमा राशि (रु.)=sa|ज.दि.=-|पिन कोड नं.=pin
    hi पॉलिसी होल्डर का नाम=nm|कस्टमर मोबाइल नंबर=ph|प्रीमियम अमाउंट=prem|ड्यू डेट=due|मैच्योरिटी डेट=mat|डेट ऑफ बर्थ=dob|नॉमिनी नेम=nom
    hi सदस्य का नाम=nm|संपर्क नं.=ph|पूरा पता व पिन=-|बीमा कंपनी=-|पॉलिसी अवधि=term|प्रीमियम भुगतान अवधि=ppt|पॉलिसी नं.=pol
    hi LIC पॉलिसी नंबर=pol|नाम पॉलिसीधारक=nm|जन्मदिनांक=dob|मोबाईल नम्बर=ph|तहसील=-|जिला=dist|बीमा प्रारंभ दिनांक=doc|कुल प्रीमियम=tot
    hi Bima dharak=nm|Mobile nambar=ph|Pura pata=ad|Policy kramank=pol|Premium rashi=prem|Policy ki avadhi=term|Nomini ka naam=nom
    mr पॉलिसी धारकाचे नाव=nm|पॉलिसी नंबर=pol|मोबाइल नंबर=ph|जन्म तारीख=dob|विमा हप्ता=prem|विमा सुरू दिनांक=doc|मुदत संपल्याची तारीख=-|पत्ता=ad
    mr ग्राहकाचा मोबाईल नंबर=ph|ग्राहकाचा पत्ता=ad|ग्राहकाची जन्मतारीख=dob|नॉमिनीचे नाव=nom|नॉमिनीचा मोबाईल=-|एजंट कोड=agt|शाखा=br
    mr Policy dharakache naav=nm|Mobile no.=ph|Janma dinank=dob|Hapta rakkam=prem|Varas naav=nom|Gaav=city
    gu વીમાધારકનું નામ=nm|વીમાધારકની જન્મ તારીખ=dob|વીમાધારકનો મોબાઈલ=ph|નોમિનીનો મોબાઈલ=-|પ્રીમિયમ ભરવાની તારીખ=due|પોલિસી શરૂ થયા તારીખ=doc|કુલ પ્રીમિયમ=tot
    gu પોલિસી હોલ્ડર નેમ=nm|કસ્ટમર કોડ=cid|મોબાઈલ નંબર=ph|ડેટ ઓફ બર્થ=dob|એડ્રેસ=ad|સમ એશ્યોર્ડ=sa|પ્રીમિયમ એમાઉન્ટ=prem
    gu Grahak nu sarnamu=ad|Vimo=-|Policy no.=pol|Naam=nm|Mobile=ph|Rakam=-|Varasdar=nom
    ta பாலிசிதாரரின் பெயர்=nm|பாலிசிதாரரின் முகவரி=ad|அலைபேசி எண்=ph|பிறந்த நாள்=dob|பிரீமியம் தேதி=-|காப்பீட்டின் தொகை=sa|நியமனதாரரின் பெயர்=nom
    ta வாடிக்கையாளரின் பெயர்=nm|வாடிக்கையாளரின் கைபேசி எண்=ph|வாடிக்கையாளரின் முகவரி=ad|முகவரின் பெயர்=agn|முகவரின் கைபேசி=-|பாலிசி எண்=pol
    ta Policydhar peyar=-|Peyar=nm|Tholaipesi en=-|Mobile en=ph|Mugavari=ad|Oor=city|Pincode=pin
    te ఖాతాదారుని పేరు=nm|ఖాతాదారు చిరునామా=ad|సెల్ నెం=ph|పాలసీ నెం=pol|పాలసీ తేదీ=doc|పాలసీ మొత్తం=-|నామినీ సంబంధం=rel|ఏజెంట్ నెంబర్=agt
    te పేరు=nm|తండ్రి / భర్త పేరు=rn|పుట్టిన తేదీ=dob|మొబైల్ నంబర్ 1=ph|మొబైల్ నంబర్ 2=ph2|ఇమెయిల్=em|రాష్ట్రం=st|పిన్ కోడ్=pin
    kn ವಿಮಾದಾರರ ಹೆಸರು=nm|ವಿಮಾದಾರರ ವಿಳಾಸ=ad|ವಿಮಾದಾರರ ಜನ್ಮ ದಿನಾಂಕ=dob|ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph|ಏಜೆಂಟರ ಹೆಸರು=agn|ಒಟ್ಟು ಪ್ರೀಮಿಯಂ=tot|ಪಾಲಿಸಿ ಅವಧಿ=term
    kn ಕ್ರಮಾಂಕ=sn|ಗ್ರಾಹಕರ ಮೊಬೈಲ್=ph|ಗ್ರಾಹಕರ ವಿಳಾಸ=ad|ನಾಮಿನಿಯ ವಯಸ್ಸು=-|ನಾಮಿನಿಯ ಸಂಬಂಧ=rel|ಪಾಲಿಸಿ ಪ್ರಾರಂಭ ದಿನಾಂಕ=doc
    bn বীমাগ্রহীতার নাম=nm|বীমাগ্রহীতার ঠিকানা=ad|বীমাগ্রহীতার মোবাইল=ph|এজেন্টের মোবাইল=-|পলিসি শুরুর তারিখ=doc|পলিসির মেয়াদ=term|মোট প্রিমিয়াম=tot
    bn গ্রাহকের মোবাইল নম্বর=ph|গ্রাহকের জন্ম তারিখ=dob|গ্রাহকের ঠিকানা=ad|মনোনীত ব্যক্তির নাম=nom|সম্পর্ক=rel|কিস্তির তারিখ=-
    hi पॉलिसी संख्या⏎Policy Number=pol|बीमित व्यक्ति⏎Life Assured=nm|एजेंट मोबाइल⏎Agent Mobile=-|जन्म तिथि⏎(DOB)=dob
    bn Mobile (মোবাইল)=ph|Father's Name (পিতার নাম)=rn|Agent (এজেন্ট)=-|Premium (প্রিমিয়াম)=prem|Due Date (তারিখ)=due
    kn Name of Policy Holder / ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|Mobile No. / ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph|Date / ದಿನಾಂಕ=-|Amount / ಮೊತ್ತ=-|Sl. No. / ಕ್ರ.ಸಂ.=sn|Policy No. / ಪಾಲಿಸಿ ಸಂ.=pol
    en Srl No=sn|Policy Holder's Name=nm|Policy Numb=pol|DOB (Life Assured)=dob|Mobile no (primary)=ph|Mobile no (secondary)=ph2|E-mail address=em|Res Address=ad|PIN CODE=pin
    en Insurance Company=-|Plan=plan|Policy No.=pol|Start Dt=doc|End Dt=mat|Prem=prem|Prem Due Date=due|Payment Mode=mode|Name of Policy Holder=nm
    en Party=nm|Village/Town=city|Tehsil=-|Phone No.=ph|Pol.No.=pol|T&T=pt|S.A=sa|DOC=doc|Inst.=prem|Mode=mode
    en NAME OF PROPOSER=-|LIFE ASSURED=nm|POLICY NO=pol|COMMENCEMENT=-|SUM ASSURED=sa|TERM=term|PPT=ppt|INSTALMENT=prem
    en Unique ID=-|Lan=-|Customer Contact=ph|Customer Name=nm|Policy Number=pol|Policy Issued On=doc|Renewal Amount=-|Renewal Date=due
    en Policy No=pol|Old Policy No=-|New Policy No=-|Name=nm|Contact Person=-|Contact Number=ph
    en Agent Code=agt|Agent Contact=-|Sub Agent=-|Branch Name=-|Name=nm|Policy No=pol|Cheque Amount=-
    hi नाम=nm|फोन न.=ph|पॉलिसी न.=pol|बीमाराशि=sa|किश्त राशि=prem|अवधि=term|दिनांक=-|राशि=-
    hi पॉलिसी धारक का नाम=nm|पॉलिसी धारक का पता=ad|नॉमिनी का रिश्ता=rel|बीमा एजेंट=-|जन्म स्थान=-|वार्षिक आय=inc
    mr विमा धारकाचे नाव=nm|पॉलिसीची तारीख=doc|हप्ता दिनांक=-|वारसाचे नाव=nom|मोबाइल=ph|राज्य=st
    gu પોલિસીધારકનું સરનામું=ad|મોબાઇલ નંબર=ph|હપ્તાની રકમ=prem|પોલિસીની તારીખ=doc|ધંધો=occ|રાજ્ય=st
    ta பாலிசிதாரர் பெயர்=nm|பாலிசிதாரர் பிறந்த தேதி=dob|தவணை தொகை=prem|வாரிசு உறவு=rel|வருட வருமானம்=inc
    te పాలసీదారుని చిరునామా=ad|బీమా సంస్థ=-|పాలసీ ప్రారంభ తేదీ=doc|వాయిదా మొత్తం=prem|నామినీ పేరు=nom|రాష్ట్రం=st
    kn ಪಾಲಿಸಿದಾರರ ಜನ್ಮ ದಿನಾಂಕ=dob|ವಿಮಾ ಕಂಪನಿ=-|ಮುಂದಿನ ಕಂತು=-|ಕಂತಿನ ದಿನಾಂಕ=-|ನಾಮಿನಿ ಹೆಸರು=nom|ರಾಜ್ಯ=st
    bn পলিসি হোল্ডারের নাম=nm|বিমা কোম্পানি=-|কিস্তির পরিমাণ=prem|নমিনির নাম=nom|মোবাইল=ph|পলিসির তারিখ=doc
    """#
}
