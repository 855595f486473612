import PlanText

/// Abbreviations that every reader of plans knows (DOMAIN: capitals, spelling, abbreviations) and names that are always written so.
enum UsualAbbreviations {
  static func contains(_ document: AuditedDocument, _ span: TextSpan) -> Bool {
    let range = document.tokens.indices(in: span)
    if common.exactly(document.tokens, range) != nil { return true }
    // Acronyms that are spoken as words are names, not abbreviations of the plan's own words.
    let letters = Array(document.words(at: span).lowercased().utf8)
    let vowels = letters.count { [0x61, 0x65, 0x69, 0x6F].contains($0) }
    let spoken = vowels + letters.count { $0 == 0x75 }
    return letters.count < 3 || 2 * vowels >= letters.count || letters.count >= 5 && spoken >= 2
  }

  private static let common = PhraseTable<Bool>(
    lines: """
      EMC
      PKI
      SCADA
      LCS
      NCKH
      TSS
      ERP
      EC
      BVTV
      BOD
      COD
      ATM
      ANQP
      FDI
      FTA
      GIS
      GPS
      MTV
      ODA
      PCI
      PPP
      QR
      SIM
      STEM
      TCVN
      TNHH
      USD
      VAT
      XML
      PAR
      SIPAS
      ANTT
      ATGT
      ATTP
      BCH
      BCHQS
      BCĐ
      BGDĐT
      BHXH
      BHYT
      BNV
      BQL
      BTC
      BTV
      CBCC
      CBCCVC
      CCHC
      CHQS
      CLB
      CNTT
      CSDL
      CVP
      CĐS
      GDP
      GDĐT
      GRDP
      HCCB
      HCM
      HCTĐ
      HLHPN
      HND
      HPN
      HTX
      HĐND
      HĐTĐKT
      KHCN
      KTXH
      LHPN
      LLVT
      LĐLĐ
      LĐTBXH
      LĐTB
      MTTQ
      MTTQVN
      NLĐ
      NSNN
      NTM
      PCT
      PCVP
      PTNT
      QPAN
      SMS
      TAND
      TDTT
      THADS
      THCS
      THPT
      TNCS
      TNMT
      TTHC
      TTYT
      TTTT
      TTATXH
      TĐKT
      UBKT
      UBMTTQ
      UBMTTQVN
      UBND
      USB
      VHTT
      VHTTDL
      VHXH
      VKS
      VKSND
      XHCN
      ĐBQH
      ĐTN
      """)
}
