/// Texts to find encodings in.
enum LegacySamples {
  static let plan = """
    ỦY BAN NHÂN DÂN HUYỆN CAO LỘC
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    KẾ HOẠCH
    Xây dựng, nhân rộng các mô hình, điển hình tiên tiến năm 2024
    Thực hiện Kế hoạch số 375/KH-UBND ngày 02/12/2021 của Ủy ban nhân dân huyện về việc xây dựng
    điển hình tiên tiến trong phong trào thi đua “Dân vận khéo” giai đoạn 2021 – 2025;
    1. Mục đích: Tiếp tục nâng cao chất lượng, hiệu quả công tác tuyên truyền, vận động nhân dân
    hưởng ứng phong trào; phấn đấu ít nhất 02 điển hình tiên tiến/năm.
    - Giao Phòng Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan (website, email, PC Covid).
    Nơi nhận: Như trên; Lưu: VT.
    """

  static let others = [
    """
    Le comité populaire a été créé l'année dernière à Hà Nội. Où êtes-vous né ? Les élèves français \
    préfèrent le café très noir, les pâtes fraîches, la crème brûlée et les œufs à la coque ; voilà \
    déjà deux siècles que l'État protège ses forêts, ses îles et ses châteaux. Ça suffit, naïvement !
    """,
    """
    Die Bürgermeisterin größerer Städte müssen für ausländische Gäste über Straßen, Plätze und \
    Brücken verfügen. Das Gemüse schmeckt köstlich; früher hätte man gesagt: „Äpfel, Öl, Übermut“. \
    Schließlich läuft alles natürlich weiter, dürfen wir höflich wünschen.
    """,
    """
    O comitê não está à espera: as ações já começaram na região de São João. Você verá que há várias \
    opções, três câmaras e um avô. É só pôr a mão na massa; à noite, então, lá irão os irmãos.
    """,
    """
    El niño comió piña mañana; ¿dónde está el señor Núñez? ¡Qué día tan extraño! La cigüeña también \
    voló sobre el camión. Señaló que según él, aquí había más información útil.
    """,
    """
    The city’s plan — “don’t panic” — cost €5 at 20°C; it’s 30 m² for Microsoft® Windows™ § 4, 5 µm, \
    ½ cup. We'll see, you're right, they've said it's o.k. (e.g. a.m./p.m.), I'd think. naïve café.
    """,
    "Målet är att gå över ån på lördag. Æblegrød på øen; så får vi se. Blåbærsyltetøj, ærlig talt.",
  ]
}
