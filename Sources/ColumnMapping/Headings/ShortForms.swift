/// English words of headings as agents shorten, join and misspell them, each with what it stands for.
enum ShortForms {
  /// What a word stands for, in the words in which headings are compared; `nil` where it is no short form, an empty list
  /// where it says nothing.
  static func words(of word: String) -> [String]? {
    word.utf8.first.map { $0 < 0x80 } == true ? table[word] : nil
  }

  /// The short forms of four letters and more: misspelt, they are still meant.
  static let long = Set(table.keys.filter { $0.utf8.count >= 4 })

  /// The words that they stand for.
  static let written = Set(table.values.joined())

  /// Words of other columns, which are meant as they are written however near they come to one of ours.
  static let ordinary = Set(ordinaryWords.split { $0.isWhitespace }.map(String.init))

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let sides = line.split(separator: "=", maxSplits: 1)
      let words = sides[0] == "-" ? [] : sides[0].split(separator: " ").map(String.init)
      for word in sides[1].split(separator: " ") { table[String(word)] = words }
    }
    return table
  }()

  private static let lines = """
    policy=pol plcy polcy plc ply
    policy number=policyno polno
    number=no nos num nbr nmbr numbers numb
    date=dt on
    mobile=mob mbl mobl moblie cell
    phone=phn ph tel telephone
    premium=prem prm premia premiums pr
    instalment=inst instl installment instt
    amount=amt amnt
    address=addr adrs add adr addrs
    commission=commn com commision comission
    total=tot ttl
    estimated=est
    frequency=freq freqency
    nominee=nom nomi nomn
    relationship=rel relation reln relationshp
    customer=cust customers
    branch=brn br
    correspondence=corr corres
    description=desc descr
    agent=agt fsc advisor adviser agnt agnet adv
    code=cd cod
    maturity=mat matur mty
    sum assured=sa bsa sumassured
    -=basic base
    sum=sm
    assured=ass assd assrd
    insured=insd insrd
    birth date=dob birthdate birthday bdate
    date start=doc
    date maturity=dom
    first premium unpaid=fup
    paying premium term=ppt
    assured life=la li
    name=nm
    last=lst
    occupation=occ occu
    email=mail
    email id=emailid
    code pin=pincode
    serial=sr sl srl
    start=comm commence comme incep commencement inception commenced begin beginning
    plan=pln
    term=tm tenure duration trm
    mode=mod md
    account=ac acct
    husband=hubby
    alternate=alt alternative
    product=prod prd
    mobile number=mobno mobileno
    phone number=phno phoneno
    contact number=contactno
    with=incl inclusive including
    without=excl exc exclusive excluding wo
    policy holder=policyholder policyholders polholder
    client=clients
    aadhaar=aadhar adhar adhaar
    district=dist distt
    status=stat sts
    residence=res resi
    payment=pymt pmt
    year=years yrs yr
    registered=regd reg
    registration=regn
    detail=details
    table=tab tbl
    insurance=insur ins
    emergency=emer emerg
    balance=bal
    outstanding=outst os arrears arrear
    remarks=rmks rmk rmrk
    next=nxt
    effective=eff
    end=exp expiry expiration completion
    contact=cntct
    permanent=perm
    annual=ann pa
    income=inc
    paid=pd recd received deposited
    tax=taxes
    cover=coverage
    holder=hldr
    father&husband=fh
    proposer=proposar
    proposal=prop
    application=app appl appln
    gender=gend
    type=typ
    village=vill vlg
    renewal=ren renw
    issue=issued issuance
    """

  private static let ordinaryWords = """
    basis batch bench block blood bonus broker brother building business cash caste change charge cheque
    child class colony community contract contractor country county credit debit delivery department deposit
    designation division doctor driver education employee employer engine exit family father flat floor fund
    grade gross group height hospital house insurer insurers interest invoice issuer landmark language lapse
    licence license limit list lives loan locality location make manager mandal marks maternity medical
    meter minor model month mother mouth nationality notes notice offer office option order other owner page
    parent passport past permit person place plant plate plot post prefix price print process profit purpose
    quality quantity rate reason rebate receipt record referral region relative relatives religion render
    return route salary school score season section sector sender series session share shop source spare
    stage stamp state station store street surname survey taluka target team tender terms time title tower
    town trade trustee unit units value vehicle vendor village visit voter ward wedding weight year zone
    """
}
