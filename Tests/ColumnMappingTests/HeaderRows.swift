// The header rows of the benchmark, one a line: the language, then heading=field, divided by strokes. A hyphen in a
// field's place stands for a heading that must stay unmapped. Written from what agents' sheets look like; no row is
// copied from a file of a real person.
enum HeaderRows {
  static let fields: [String: String] = [
    "sn": "serial_number",
    "pol": "policy_number",
    "nm": "customer_name",
    "ph": "phone_number",
    "ph2": "alternate_phone",
    "em": "email",
    "dob": "date_of_birth",
    "ad": "address",
    "ad1": "address_line1",
    "ad2": "address_line2",
    "ad3": "address_line3",
    "city": "city",
    "dist": "district",
    "st": "state",
    "pin": "pin_code",
    "sex": "gender",
    "occ": "occupation",
    "inc": "annual_income",
    "mar": "marital_status",
    "rn": "relative_name",
    "nom": "nominee_name",
    "rel": "nominee_relationship",
    "ecn": "emergency_contact_name",
    "ecp": "emergency_contact_phone",
    "pan": "pan",
    "aad": "aadhaar",
    "acc": "bank_account",
    "ifsc": "ifsc",
    "rem": "remarks",
    "app": "application_number",
    "ptype": "policy_type",
    "plan": "plan_name",
    "pcode": "plan_code",
    "pt": "plan_and_term",
    "term": "policy_term",
    "ppt": "premium_paying_term",
    "sa": "sum_assured",
    "prem": "premium_amount",
    "mode": "premium_frequency",
    "doc": "start_date",
    "mat": "maturity_date",
    "due": "renewal_date",
    "fup": "first_unpaid_premium",
    "last": "last_payment_date",
    "stat": "policy_status",
    "agt": "agent_code",
    "agn": "agent_name",
    "br": "branch_code",
    "rid": "rider_details",
    "out": "outstanding_amount",
    "gst": "gst_amount",
    "tot": "total_premium",
    "neft": "neft_registered",
    "cla": "claim_amount",
    "com": "commission_amount",
    "cid": "customer_id",
  ]

  static let text = #"""
    en Sr No=sn|Policy No=pol|Name of Life Assured=nm|DOB=dob|Mobile No=ph|Email=em|Address=ad|City=city|PIN=pin|Plan/Term=pt|Sum Assured=sa|Premium=prem|Mode=mode|DOC=doc
    en S.No=sn|PolicyNo=pol|Name of Assured=nm|D.o.C=doc|Pln/Tm=pt|Mod=mode|FUP=fup|Flg=-|InstPrem=prem|Due=-|GST=gst|TotPrem=tot
    en S.No=sn|PH Name=nm|Policy Number=pol|Pln/Tm=pt|Due Date=due|Risk Date=doc|Adj. Date=-|Premium=prem
    en S.No=sn|Policy No=pol|Type=-|Due Date=due|Plan=plan|Name=nm|Amount=-|NEFT flag=neft
    en Customer_ID=cid|Full_Name*=nm|Phone_Number*=ph|Alternate_Phone=ph2|Email=em|Date_of_Birth*=dob|Gender=sex|Address_Line1*=ad1|Address_Line2=ad2|City*=city|State*=st|Pincode*=pin|Occupation=occ|Annual_Income=inc|Marital_Status=mar|Nominee_Name=nom|Nominee_Relationship=rel|Emergency_Contact_Name=ecn|Emergency_Contact_Phone=ecp
    en Policy_Number*=pol|Customer_ID*=cid|Policy_Type*=ptype|Plan_Name*=plan|Sum_Assured*=sa|Premium_Amount*=prem|Premium_Frequency*=mode|Issue_Date*=doc|Maturity_Date=mat|Next_Premium_Due=due|Policy_Status=stat|Agent_Code*=agt|Branch_Code=br|Rider_Details=rid|Last_Premium_Paid=last|Outstanding_Amount=out
    en Pol No=pol|Party Name=nm|Mob=ph|Add=ad|Prem=prem|Mode=mode|D.O.C.=doc
    en Pol. No.=pol|Name=nm|Mobile No.=ph|Birth Date=dob|Plan & Term=pt|S.A.=sa|Premium Amt=prem
    en Policy #=pol|Client Name=nm|Contact No=ph|Email ID=em|Due Date=due
    en Polcy No=pol|Custmer Name=nm|Moblie No=ph|Adress=ad|Premuim=prem
    en P.No=pol|Name of Life Assured=nm|Mob.No.1=ph|Mob.No.2=ph2|Add1=ad1|Add2=ad2|Add3=ad3|City=city|Pin=pin
    en Sl No=sn|LIC Policy No=pol|Customer Name=nm|WhatsApp No=ph|DOB=dob|Nominee=nom|Relation=rel
    en Sr.=sn|Pol. No.=pol|Name of Life Assured=nm|D.O.B.=dob|Mob. No.=ph|Address=ad|Inst. Prem=prem|D.O.C.=doc
    en No.=sn|Assured Name=nm|Policy Number=pol|Table-Term=pt|SumAssured=sa|MOP=mode|Dt of Comm=doc|Next Due=due|Last Paid=last|Maturity=mat
    en Serial No=sn|Policy Holder=nm|Policy Nbr=pol|Phone=ph|B.S.A.=sa|Comm. Date=doc|D.O.M.=mat
    en SNO=sn|NAME OF ASSURED=nm|POLICY NO=pol|DATE OF COMMENCEMENT=doc|DATE OF MATURITY=mat|SUM ASSURED=sa|INSTALMENT PREMIUM=prem|MODE=mode|MOBILE=ph
    en Name=nm|Father/Husband Name=rn|Date of Birth=dob|Phone=ph|Policy No=pol
    en Name=nm|Mobile=ph|Mobile=ph2|Policy No=pol|DOB=dob
    en Full Name=nm|Phone=ph|Date of Birth=dob|Email Address=em|Residential Address=ad|State=st|Zip Code=pin
    en customer_name=nm|phone_number=ph|email=em|policy_number=pol|date_of_birth=dob|address=ad
    en Application No=app|Policy No=pol|Policy Holder Name=nm|DOB=dob|Gender=sex|Product Name=plan|Risk Commencement Date=doc|Policy Term (Yrs)=term|PPT (Yrs)=ppt|Sum Assured (INR)=sa|Modal Premium (INR)=prem|Premium Frequency=mode|Policy Status=stat|Registered Mobile No.=ph|Registered Email ID=em
    en Policy Number=pol|Customer Name=nm|Product=plan|Premium Amount (Rs.)=prem|Due Date=due|Payment Frequency=mode|Policy Status=stat|Last Premium Paid Date=last|Mobile=ph|E-mail=em|Advisor Code=agt|Advisor Name=agn
    en Sr. No.=sn|Policy Number=pol|Client Name=nm|Product Name=plan|Policy Status=stat|Premium Due Date=due|Renewal Premium=prem|GST=gst|Total Premium Due=tot|Payment Frequency=mode|Grace Period End Date=-|Mobile Number=ph|Email ID=em|Agent Code=agt
    en Policy No.=pol|Life Assured Name=nm|Date of Birth=dob|Plan Name=plan|Policy Term=term|Premium Paying Term=ppt|Sum Assured=sa|Frequency=mode|Risk Commencement Date=doc|Maturity Date=mat|Policy Status=stat|Contact No.=ph|Communication Address=ad|Pincode=pin|Nominee Name=nom
    en Sl.No.=sn|Name of the Life Assured=nm|Policy No=pol|Sum Assured=sa|Date of Commencement=doc|Date of Last Premium=last|First Unpaid Premium=fup
    en Branch=br|Agency Code=agt|Policy No=pol|Name=nm|Plan No=pcode|Term=term|PPT=ppt|Premium=prem|Mode=mode|FUP=fup
    en Customer Code=cid|Insured Name=nm|Contact=ph|Mail ID=em|Profession=occ|Remarks=rem
    en Policy Holder Name=nm|Policy No=pol|Mobile Number=ph|PAN No=pan|Aadhaar No=aad|Bank A/c No=acc|IFSC Code=ifsc
    en Name of Insured=nm|Policyno=pol|Mobileno=ph|Emailid=em|Pincode=pin|Nomineename=nom
    en POLICYNUMBER=pol|NAME=nm|DOB=dob|PREMIUM=prem|SUMASSURED=sa|DOC=doc|PHONE=ph
    en Sr.No.=sn|Client ID=cid|Client Name=nm|Tel. No.=ph|Dist=dist|State Name=st
    en Policy Start Date=doc|Policy Number=pol|Maturity Dt=mat|Premium Amnt=prem|Cust Name=nm|Cust ID=cid
    en S No=sn|Insured Name=nm|Birth Dt=dob|Cell No=ph|Town=city|Postal Code=pin
    en Table No=pcode|Term=term|Policy No=pol|Name of Assured=nm|Inst Premium=prem|Total Premium=tot
    en Name of Customer=nm|Village=city|District=dist|Phone No=ph|Policy No=pol|Status=stat
    en Sr No=sn|Name=nm|Address 1=ad1|Address 2=ad2|Address 3=ad3|City=city|Pin Code=pin|Phone 1=ph|Phone 2=ph2
    en Policy No=pol|Name=nm|Nominee Name=nom|Nominee Relation=rel|Next Due Date=due
    en Proposal No=app|Policy No=pol|Name=nm|Issue Date=doc|Expiry Date=mat|Gross Premium=tot
    en Policy No=pol|Holder=-|Age=-|Remarks=rem|Mobile=ph
    en Policy No=pol|Name=nm|Agent Name=agn|Agent Mobile=-|Mobile No=ph
    en Policy No=pol|Name=nm|Nominee Mobile=-|Nominee DOB=-|Mobile=ph|DOB=dob
    en Policy No=pol|Name=nm|Cheque No=-|Cheque Date=-|Receipt No=-|Premium=prem
    en Policy No=pol|Name=nm|Weight=-|Height=-|Blood Group=-|Sum Assured=sa
    en Policy No=pol|Name=nm|Wife Name=-|Children=-|Anniversary Date=-|DOB=dob
    en Policy No=pol|Name=nm|Loan Amount=-|Surrender Value=-|Bonus=-|Sum Assured=sa
    en Policy No=pol|Name=nm|Bank Name=-|Account No=acc|IFSC=ifsc|PAN=pan
    en Policy No=pol|Name=nm|Mode=mode|Code=-|Date=-|Premium=prem
    en  Policy No.  =pol| NAME OF THE ASSURED=nm|Date Of Birth=dob|  Mobile Number=ph
    en Policy​ No=pol|Name of Assured=nm|E­mail=em|Mobile‎ No=ph
    en Policy_No=pol|Customer-Name=nm|Mobile.No=ph|Date.of.Birth=dob|Sum-Assured=sa
    en policy no=pol|assured name=nm|totprem=tot|fup=fup|phone number=ph
    en Mobile No. 1=ph|Mobile No. 2=ph2|Name=nm|Policy No.=pol
    en Date of Birth of Life Assured=dob|Name of Life Assured=nm|Policy No=pol|Premium Mode=mode
    en Sum Insured=sa|Policy No=pol|Insured Name=nm|Premium Amount=prem|Policy Start Date=doc|Policy Type=ptype
    en Sex=sex|Name=nm|Mobile Number=ph|Yearly Income=inc|Occupation=occ|Marital Status=mar
    hi क्रमांक=sn|पॉलिसी संख्या=pol|बीमित का नाम=nm|जन्म तिथि=dob|मोबाइल नंबर=ph|पता=ad|बीमा राशि=sa|प्रीमियम राशि=prem|नामिती=nom
    hi क्र.=sn|पॉलिसी नंबर=pol|नाम=nm|जन्मतिथि=dob|फ़ोन=ph|शहर=city|पिन कोड=pin
    hi पॉलिसी नं.=pol|ग्राहक का नाम=nm|मोबाइल=ph|ईमेल=em|किस्त=prem|देय तिथि=due
    hi नाम=nm|पॉलिसी क्रमांक=pol|मोबाइल संख्या=ph|जन्म दिनांक=dob|बीमा धन=sa|परिपक्वता तिथि=mat
    hi क्रम संख्या=sn|पॉलिसीधारक का नाम=nm|नीति संख्या=pol|संपर्क नंबर=ph|प्रीमियम=prem|नॉमिनी=nom
    hi नाम=nm|पिता का नाम=rn|पता=ad|जिला=dist|राज्य=st|पिन=pin|फोन नंबर=ph
    hi पॉलिसी संख्या=pol|नाम=nm|प्रारंभ तिथि=doc|अवधि=term|शाखा=br|एजेंट कोड=agt
    hi Policy Number / पॉलिसी नंबर=pol|Name / नाम=nm|Date of Birth / जन्म तिथि=dob|Address / पता=ad|Premium Amount / प्रीमियम राशि=prem
    hi पॉलिसी नंबर (Policy No)=pol|नाम (Name)=nm|मोबाइल (Mobile)=ph
    hi Contact number (मोबाइल नंबर)=ph|Name of Assured (बीमित का नाम)=nm|Sum Assured (बीमा राशि)=sa|Sr No / क्रमांक=sn
    hi फोन=ph|नाम=nm|पॉलिसी नंबर=pol|जन्म तारीख=dob|बीमित राशि=sa|किश्त=prem
    hi पॉलिसी नम्बर=pol|नाम=nm|मोबाइल नम्बर=ph|पता=ad
    hi ग्राहक का नाम=nm|ग्राहक का पता=ad|आधार नंबर=aad|पैन=pan|टिप्पणी=rem
    hi नाम=nm|उम्र=-|व्यवसाय=occ|लिंग=sex|मोबाइल=ph
    hi Kramank=sn|Naam=nm|Policy Sankhya=pol|Janm Tithi=dob|Mobile Sankhya=ph|Pata=ad|Bima Rashi=sa
    hi Naam=-|Grahak ka Naam=nm|Policy Number=pol|Mobile=ph
    hi जन्म तिथि=dob|प्रीमियम=prem|योजना=plan|नाम=nm|पॉलिसी संख्या=pol|नॉमिनी का नाम=nom
    hi पॉलिसी सं.=pol|बीमाधारक का नाम=nm|दूरभाष=ph|बीमा राशि=sa
    hi नाम=nm|मोबाइल नंबर=ph|वैकल्पिक मोबाइल=ph2|ईमेल आईडी=em|शहर=city|राज्य=st
    mr पॉलिसी क्रमांक=pol|नाव=nm|मोबाईल नंबर=ph|जन्मतारीख=dob|पत्ता=ad|हप्ता=prem|विमा रक्कम=sa|नामनिर्देशित=nom
    mr अ. क्र.=sn|नाव=nm|पॉलिसी नंबर=pol|फोन=ph|गाव=city|जिल्हा=dist
    mr ग्राहकाचे नाव=nm|विमा पॉलिसी क्रमांक=pol|मोबाईल=ph|जन्म दिनांक=dob|वारसदार=nom
    mr नाव=nm|मोबाईल क्रमांक=ph|पत्ता=ad|पिनकोड=pin|शेरा=rem
    mr Name / नाव=nm|Mobile / मोबाईल=ph|Policy No / पॉलिसी क्रमांक=pol|Premium / हप्ता=prem
    mr विमाधारकाचे नाव=nm|पॉलिसी नं=pol|प्रीमियम रक्कम=prem|विमा राशी=sa|सुरुवात दिनांक=doc|मुदतपूर्ती दिनांक=mat
    mr क्रमांक=sn|नाव=nm|संपर्क क्रमांक=ph|आधार क्रमांक=aad|पॅन क्रमांक=pan
    mr पॉलिसी क्रमांक (Policy No.)=pol|नाव (Name)=nm|जन्मतारीख (DOB)=dob
    mr Nav=nm|Patta=ad|Hapta=prem|Vima Rakkam=sa|Mobile=ph
    mr नाव=nm|वय=-|पत्ता=ad|पर्यायी मोबाईल=ph2|मोबाईल=ph
    gu પોલિસી નંબર=pol|નામ=nm|મોબાઇલ નંબર=ph|જન્મ તારીખ=dob|સરનામું=ad|પ્રીમિયમ=prem|વીમા રકમ=sa|નોમિની=nom
    gu ક્રમ=sn|નામ=nm|ફોન નંબર=ph|શહેર=city|પિન કોડ=pin
    gu પોલિસી નં.=pol|ગ્રાહકનું નામ=nm|મોબાઈલ નંબર=ph|હપ્તો=prem
    gu Policy No / પોલિસી નંબર=pol|Name / નામ=nm|Mobile / મોબાઇલ=ph
    gu નામ (Name)=nm|સરનામું (Address)=ad|જન્મ તારીખ (DOB)=dob
    gu વીમાધારકનું નામ=nm|પૉલિસી નંબર=pol|વીમા રાશિ=sa|પ્રીમિયમ રકમ=prem
    gu ક્રમાંક=sn|નામ=nm|ગામ=city|જિલ્લો=dist|રાજ્ય=st|મોબાઇલ=ph
    gu નામ=nm|ઉંમર=-|આધાર નંબર=aad|પાન નંબર=pan|નોંધ=rem
    gu પોલિસી નંબર=pol|નામ=nm|શરૂઆત તારીખ=doc|પાકતી તારીખ=mat|શાખા=br
    gu ઇમેઇલ=em|ફોન=ph|નામ=nm|યોજના=plan
    ta பாலிசி எண்=pol|பெயர்=nm|கைபேசி எண்=ph|பிறந்த தேதி=dob|முகவரி=ad|பிரீமியம்=prem|காப்பீட்டுத் தொகை=sa|நியமனதாரர்=nom
    ta வரிசை எண்=sn|பெயர்=nm|தொலைபேசி=ph|நகரம்=city
    ta Policy No / பாலிசி எண்=pol|Name / பெயர்=nm|Phone / தொலைபேசி எண்=ph
    ta பெயர் (Name)=nm|முகவரி (Address)=ad|மொபைல் எண் (Mobile)=ph
    ta வாடிக்கையாளர் பெயர்=nm|பாலிசி நம்பர்=pol|பிரீமியம் தொகை=prem|மின்னஞ்சல்=em
    ta பெயர்=nm|ஊர்=city|மாவட்டம்=dist|மாநிலம்=st|பின்கோடு=pin|மொபைல்=ph
    ta பெயர்=nm|வயது=-|பாலினம்=sex|தொழில்=occ
    ta பாலிசி எண்=pol|தொடக்க தேதி=doc|முதிர்வு தேதி=mat|காப்பீடு தொகை=sa|கிளை=br
    ta காப்பீட்டாளர் பெயர்=nm|நாமினி=nom|ஆதார் எண்=aad|பான் எண்=pan|குறிப்பு=rem
    ta Peyar=nm|Mobile=ph|Policy No=pol
    te పాలసీ నంబర్=pol|పేరు=nm|ఫోన్ నంబర్=ph|పుట్టిన తేదీ=dob|చిరునామా=ad|ప్రీమియం=prem|బీమా మొత్తం=sa|నామినీ=nom
    te వరుస సంఖ్య=sn|పేరు=nm|మొబైల్=ph|ఊరు=city
    te Policy No / పాలసీ నంబర్=pol|Name / పేరు=nm|Mobile / మొబైల్ నంబర్=ph
    te పేరు (Name)=nm|చిరునామా (Address)=ad|పుట్టిన తేదీ (DOB)=dob
    te కస్టమర్ పేరు=nm|పాలసీ సంఖ్య=pol|ఫోన్=ph|ఈమెయిల్=em
    te పాలసీదారు పేరు=nm|ప్రీమియం మొత్తం=prem|భీమా మొత్తం=sa|ప్రారంభ తేదీ=doc
    te క్రమ సంఖ్య=sn|పేరు=nm|జిల్లా=dist|రాష్ట్రం=st|పిన్ కోడ్=pin
    te పేరు=nm|వయస్సు=-|వృత్తి=occ|ఆధార్ నంబర్=aad
    te పాలసీ నంబర్=pol|పేరు=nm|పథకం=plan|శాఖ=br|నగరం=city
    te Peru=nm|Phone=ph|Policy Number=pol
    kn ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಹೆಸರು=nm|ಮೊಬೈಲ್ ಸಂಖ್ಯೆ=ph|ಜನ್ಮ ದಿನಾಂಕ=dob|ವಿಳಾಸ=ad|ಪ್ರೀಮಿಯಂ=prem|ವಿಮಾ ಮೊತ್ತ=sa|ನಾಮಿನಿ=nom
    kn ಕ್ರಮ ಸಂಖ್ಯೆ=sn|ಹೆಸರು=nm|ಮೊಬೈಲ್=ph|ಊರು=city
    kn Policy No / ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|Name / ಹೆಸರು=nm|Mobile / ಮೊಬೈಲ್=ph
    kn ಹೆಸರು (Name)=nm|ವಿಳಾಸ (Address)=ad|ಹುಟ್ಟಿದ ದಿನಾಂಕ (DOB)=dob
    kn ಗ್ರಾಹಕರ ಹೆಸರು=nm|ಪಾಲಿಸಿ ನಂಬರ್=pol|ಫೋನ್ ಸಂಖ್ಯೆ=ph|ಇಮೇಲ್=em
    kn ಪಾಲಿಸಿದಾರರ ಹೆಸರು=nm|ಪ್ರೀಮಿಯಂ ಮೊತ್ತ=prem|ವಿಮೆ ಮೊತ್ತ=sa|ಪ್ರಾರಂಭ ದಿನಾಂಕ=doc
    kn ಹೆಸರು=nm|ಜಿಲ್ಲೆ=dist|ರಾಜ್ಯ=st|ಪಿನ್ ಕೋಡ್=pin|ದೂರವಾಣಿ ಸಂಖ್ಯೆ=ph
    kn ಹೆಸರು=nm|ವಯಸ್ಸು=-|ಉದ್ಯೋಗ=occ|ಆಧಾರ್ ಸಂಖ್ಯೆ=aad
    kn ಪಾಲಿಸಿ ಸಂಖ್ಯೆ=pol|ಹೆಸರು=nm|ಯೋಜನೆ=plan|ಶಾಖೆ=br|ನಗರ=city
    kn Hesaru=nm|Phone=ph|Policy Number=pol
    bn পলিসি নম্বর=pol|নাম=nm|মোবাইল=ph|জন্ম তারিখ=dob|ঠিকানা=ad|প্রিমিয়াম=prem|বিমা অঙ্ক=sa|নমিনি=nom
    bn ক্রমিক নং=sn|নাম=nm|ফোন নম্বর=ph|শহর=city
    bn Policy No / পলিসি নম্বর=pol|Name / নাম=nm|Mobile / মোবাইল=ph
    bn নাম (Name)=nm|ঠিকানা (Address)=ad|জন্ম তারিখ (DOB)=dob
    bn গ্রাহকের নাম=nm|পলিসি নং=pol|মোবাইল নম্বর=ph|ইমেইল=em
    bn বিমাকারীর নাম=nm|কিস্তি=prem|বীমা অঙ্ক=sa|শুরুর তারিখ=doc
    bn ক্রমিক সংখ্যা=sn|নাম=nm|জেলা=dist|রাজ্য=st|পিন কোড=pin|ফোন=ph
    bn নাম=nm|বয়স=-|পেশা=occ|আধার নম্বর=aad
    bn পলিসি নম্বর=pol|নাম=nm|শাখা=br|মন্তব্য=rem|মোবাইল=ph
    bn প্রিমিয়াম=prem|নাম=nm|পলিসি নম্বর=pol|জন্মতারিখ=dob
    en Agent Code=agt|Branch Code=br|Name of Agent=agn|Policy No=pol|Name=nm
    en Policy Nos=pol|Names=nm|Mobile Nos=ph|Premium Rs.=prem
    en Policy Number (LIC)=pol|Name (as per PAN)=nm|Mobile (10 digits)=ph|DOB (dd/mm/yyyy)=dob
    en Policy No=pol|Customer Name=nm|Phone No.=ph|Whats App No=-|E Mail=em
    en NAME OF POLICY HOLDER=nm|POLICY NUMBER=pol|CONTACT NUMBER=ph|DATE OF COMM.=doc|SA=sa|PREM.=prem|NEXT DUE DATE=due
    en S. No.=sn|Policy No.=pol|Policyholder Name=nm|Plan Name=plan|Premium Paid=-|Premium Due=-
    en Sr No=sn|Policy No=pol|Name=nm|Sum Assured=sa|Revival Amount=-|Late Fee=-|FUP Date=fup
    en Insurance Company=-|Policy No=pol|Name=nm|Vehicle No=-|Premium=prem|Expiry Date=mat
    en Party Name=nm|Mobile=ph|Reference=-|Lead Source=-|Follow Up Date=-
    en Client=nm|Cell=ph|Policy ID=pol|Inception Date=doc|Sum Assured Amt=sa|Annual Premium=prem
    en Sr No=sn|Insured=nm|Policy No=pol|Cover Amount=sa|Premium Payable=prem|Policy End Date=mat|Beneficiary=nom
    en Holder Name=nm|Customer Mobile No=ph|Customer Email=em|Pol Status=stat|Premium Payment Mode=mode
    en Policy No=pol|Name of Policyholder=nm|M/F=sex|Home Address=ad|Town/City=city|Pin No=pin|Scheme=plan
    en Policy No=pol|Life Insured=nm|Mob No=ph|Alt. Mobile=ph2|Commission=com|Claim Amount=cla
    en Sr No=sn|Proposer=nm|Policy No=pol|PPT=ppt|Term=term|Next Renewal Date=due|Last Premium Date=last
    hi अनुक्रमांक=sn|बीमाधारक का नाम=nm|पॉलिसी सं.=pol|मो. नं.=ph|घर का पता=ad|बीमाधन=sa|किस्त राशि=prem
    mr अनु. क्र.=sn|संपूर्ण नाव=nm|भ्रमणध्वनी=ph|राहण्याचा पत्ता=ad|पुढील हप्ता दिनांक=due
    gu અનુક્રમ=sn|વીમેદારનું નામ=nm|પોલિસી ક્રમાંક=pol|ઘરનું સરનામું=ad|વીમિત રકમ=sa
    ta வ. எண்=sn|முழு பெயர்=nm|அலைபேசி எண்=ph|வீட்டு முகவரி=ad|தவணைத் தொகை=prem
    te క్రమం=sn|పూర్తి పేరు=nm|సెల్ నంబర్=ph|అడ్రస్=ad|బీమా సొమ్ము=sa
    kn ಕ್ರ.ಸಂ.=sn|ಪೂರ್ಣ ಹೆಸರು=nm|ಮನೆ ವಿಳಾಸ=ad|ವಿಮಾ ರಾಶಿ=sa|ಕಂತು=prem
    bn ক্র. নং=sn|পুরো নাম=nm|মোবাইল নং=ph|বাড়ির ঠিকানা=ad|বিমা পরিমাণ=sa
    """#
}
