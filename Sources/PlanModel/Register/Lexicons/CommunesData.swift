/// Communes, wards, townships and special zones. Written by `Scripts/make-register`, which tells sources and form.
enum CommunesData {
  static let lines: String = """
    1|phuong|26896|764|a|
    1|phuong|27370|775|a|
    1|phuong|27394|776|a|
    1|phuong|28303|816|a|
    1|phuong|29548|855|a|
    1|phuong|29866|866|a|
    1|phuong|31513|941|a|
    1|phuong|19333|461|ab|19333
    1|phuong|19357|462|ab|19360
    1|phuong|22015|555|ab|22015
    1|phuong|24784|672|ab|24781
    1|phuong|24823|673|ab|24823
    1|phuong|25456|703|ab|25459
    1|phuong|26506|747|ab|26506
    1|phuong|26944|765|ab|26944
    1|phuong|26977|766|ab|26977
    1|phuong|27058|768|ab|27058
    1|phuong|27160|770|ab|27154
    1|phuong|27184|771|ab|27190
    1|phuong|27247|772|ab|27238
    1|phuong|27298|773|ab|27286
    1|phuong|27325|774|ab|27301
    1|phuong|27694|794|ab|27694
    1|phuong|27787|795|ab|27787
    1|phuong|28261|815|ab|28261
    1|phuong|28435|817|ab|28435
    1|phuong|29239|842|ab|29242
    1|phuong|29512|851|ab|29512
    1|phuong|29905|867|ab|29905
    1|phuong|31732|948|ab|31732
    1|phuong|31783|950|ab|31783
    1|phuong|31825|954|ab|31825
    1|phuong|31942|959|ab|31942
    1|phuong|32005|964|ab|32002
    1|phuong|26890|764|b|26890
    1|phuong|27373|775|b|27373
    1|phuong|28300|816|b|28306
    1|phuong|29551|855|b|29551
    1|phuong|29869|866|b|29869
    1|phuong|31522|941|b|31510
    10|phuong|27145|770|a|
    10|phuong|27223|772|a|
    10|phuong|27271|773|a|27265
    10|phuong|27340|774|a|
    10|phuong|27406|776|a|
    10|phuong|24796|672|ab|24781
    10|phuong|26536|747|ab|26536
    10|phuong|26884|764|ab|26884
    10|phuong|26992|766|ab|26983
    10|phuong|27070|768|ab|27073
    10|phuong|27178|771|ab|27190
    10|phuong|27385|775|ab|27364
    10|phuong|28276|815|ab|28285
    10|phuong|31525|941|ab|31684
    10|phuong|27232|772|b|27232
    11|phuong|27175|771|a|
    11|phuong|27217|772|a|
    11|phuong|27400|776|a|
    11|phuong|29863|866|a|
    11|phuong|24799|672|ab|24805
    11|phuong|26539|747|ab|26542
    11|phuong|26899|764|ab|26898
    11|phuong|26908|765|ab|26905
    11|phuong|26983|766|ab|26983
    11|phuong|27073|768|ab|27073
    11|phuong|27133|770|ab|27142
    11|phuong|27328|774|ab|27343
    11|phuong|27364|775|ab|27364
    11|phuong|27226|772|b|27226
    12|phuong|27235|772|a|
    12|phuong|27415|776|a|27427
    12|phuong|24775|672|ab|24778
    12|phuong|26542|747|ab|26542
    12|phuong|26881|764|ab|26882
    12|phuong|26917|765|ab|26929
    12|phuong|26971|766|ab|26983
    12|phuong|27130|770|ab|27142
    12|phuong|27172|771|ab|27163
    12|phuong|27310|774|ab|27343
    12|phuong|27358|775|ab|27349
    13|phuong|26872|764|a|26878
    13|phuong|27136|770|a|
    13|phuong|27226|772|a|27226
    13|phuong|27412|776|a|
    13|phuong|26905|765|ab|26905
    13|phuong|26974|766|ab|27004
    13|phuong|27085|768|ab|27073
    13|phuong|27166|771|ab|27163
    13|phuong|27259|773|ab|27259
    13|phuong|27343|774|ab|27343
    13|phuong|27349|775|ab|27349
    14|phuong|26935|765|a|
    14|phuong|27280|773|a|
    14|phuong|26882|764|ab|26882
    14|phuong|27004|766|ab|27004
    14|phuong|27127|770|ab|27142
    14|phuong|27169|771|ab|27163 27169
    14|phuong|27214|772|ab|27211
    14|phuong|27331|774|ab|27343
    14|phuong|27346|775|ab|27349
    14|phuong|27421|776|ab|27427
    14|phuong|26929|765|b|26929
    15|phuong|26869|764|a|
    15|phuong|26938|765|a|
    15|phuong|27067|768|a|
    15|phuong|27007|766|ab|27004 27007
    15|phuong|27163|771|ab|27163
    15|phuong|27208|772|ab|27226
    15|phuong|27295|773|ab|27259 27265
    15|phuong|27427|776|ab|27427
    15|phuong|26872|764|b|26878
    15|phuong|27076|768|b|27058 27073
    16|phuong|26878|764|ab|26878
    16|phuong|27253|772|ab|27238
    16|phuong|27289|773|ab|27259
    16|phuong|27430|776|ab|27364 27427 27595
    17|phuong|27076|768|a|27058 27073
    17|phuong|26875|764|ab|26884
    17|phuong|26950|765|ab|26944
    18|phuong|27277|773|ab|27259
    19|phuong|26959|765|a|
    19|phuong|26953|765|b|26956
    1 Bảo Lộc|phuong|24823|68|c|
    2|phuong|22021|555|a|
    2|phuong|27250|772|a|
    2|phuong|27313|774|a|
    2|phuong|27391|776|a|
    2|phuong|27688|794|a|
    2|phuong|29245|842|a|
    2|phuong|29551|855|a|29551
    2|phuong|29869|866|a|29869
    2|phuong|32011|964|a|
    2|phuong|19342|461|ab|19351
    2|phuong|19360|462|ab|19360
    2|phuong|24781|672|ab|24781
    2|phuong|24820|673|ab|24820
    2|phuong|25468|703|ab|25459
    2|phuong|26509|747|ab|26506
    2|phuong|26941|765|ab|26944
    2|phuong|26965|766|ab|26977
    2|phuong|27061|768|ab|27058
    2|phuong|27157|770|ab|27154
    2|phuong|27190|771|ab|27190
    2|phuong|27292|773|ab|27265 27286
    2|phuong|27367|775|ab|27367
    2|phuong|27788|795|ab|27787
    2|phuong|28264|815|ab|28261
    2|phuong|28297|816|ab|28297
    2|phuong|28436|817|ab|28436
    2|phuong|29516|851|ab|29516
    2|phuong|29911|867|ab|29905
    2|phuong|31510|941|ab|31510
    2|phuong|31735|948|ab|31732
    2|phuong|31801|950|ab|31783
    2|phuong|31813|954|ab|31825
    2|phuong|22018|555|b|22015
    2|phuong|27307|774|b|27301
    2|phuong|32002|964|b|32002
    21|phuong|26953|765|a|26956
    22|phuong|26956|765|ab|26956
    24|phuong|26929|765|a|26929
    25|phuong|26920|765|ab|26956
    26|phuong|26914|765|ab|26929
    27|phuong|26911|765|ab|26911
    28|phuong|26962|765|ab|26911
    2 Bảo Lộc|phuong|24820|68|c|
    3|phuong|22027|555|a|
    3|phuong|26947|765|a|
    3|phuong|27055|768|a|
    3|phuong|27307|774|a|27301
    3|phuong|27379|775|a|
    3|phuong|27397|776|a|27418
    3|phuong|28258|815|a|
    3|phuong|28294|816|a|
    3|phuong|19354|461|ab|19333
    3|phuong|19361|462|ab|19360
    3|phuong|24802|672|ab|24781
    3|phuong|25459|703|ab|25459
    3|phuong|26512|747|ab|26506
    3|phuong|26902|764|ab|26890
    3|phuong|26980|766|ab|26977
    3|phuong|27154|770|ab|27154
    3|phuong|27220|772|ab|27232
    3|phuong|27286|773|ab|27286
    3|phuong|27697|794|ab|27694
    3|phuong|27806|795|ab|27787
    3|phuong|28437|817|ab|28435 29869
    3|phuong|29242|842|ab|29242
    3|phuong|29557|855|ab|29557
    3|phuong|29875|866|ab|29869
    3|phuong|29902|867|ab|29869 29905
    3|phuong|31519|941|ab|31510
    3|phuong|31747|948|ab|31753
    3|phuong|31816|954|ab|31825
    3 Bảo Lộc|phuong|24841|68|c|
    4|phuong|26893|764|a|
    4|phuong|27244|772|a|
    4|phuong|27373|775|a|27373
    4|phuong|28300|816|a|28306
    4|phuong|28765|829|a|
    4|phuong|32002|964|a|32002
    4|phuong|19345|461|ab|19333
    4|phuong|22030|555|ab|22015
    4|phuong|24793|672|ab|24781
    4|phuong|25462|703|ab|25459 27694
    4|phuong|26515|747|ab|26506
    4|phuong|26968|766|ab|26968
    4|phuong|27043|768|ab|27043
    4|phuong|27148|770|ab|27139 27154
    4|phuong|27193|771|ab|27190
    4|phuong|27283|773|ab|27265 27286
    4|phuong|27301|774|ab|27301
    4|phuong|27409|776|ab|27418
    4|phuong|27691|794|ab|25459 27694
    4|phuong|28252|815|ab|28249 29869
    4|phuong|28439|817|ab|28439 29869
    4|phuong|29236|842|ab|29263
    4|phuong|29554|855|ab|29557
    4|phuong|29872|866|ab|29869
    4|phuong|29908|867|ab|29869 29905
    4|phuong|31516|941|ab|31510
    5|phuong|27199|771|a|
    5|phuong|27361|775|a|
    5|phuong|28768|829|a|
    5|phuong|19348|461|ab|19351
    5|phuong|22033|555|ab|22015
    5|phuong|24790|672|ab|24787
    5|phuong|26518|747|ab|26506
    5|phuong|26887|764|ab|26876
    5|phuong|26923|765|ab|26905
    5|phuong|26989|766|ab|26968
    5|phuong|27046|768|ab|27043
    5|phuong|27151|770|ab|27154
    5|phuong|27211|772|ab|27211
    5|phuong|27334|774|ab|27316
    5|phuong|27418|776|ab|27418 27424
    5|phuong|27685|794|ab|27694
    5|phuong|28249|815|ab|28249
    5|phuong|28306|816|ab|28306
    5|phuong|28440|817|ab|28439
    5|phuong|29248|842|ab|29398
    5|phuong|29545|855|ab|29590
    5|phuong|31498|941|ab|31507
    5|phuong|31819|954|ab|31834
    5|phuong|32008|964|ab|32025
    6|phuong|22039|555|a|
    6|phuong|26932|765|a|
    6|phuong|27241|772|a|
    6|phuong|27265|773|a|27265
    6|phuong|27337|774|a|
    6|phuong|27355|775|a|
    6|phuong|29251|842|a|
    6|phuong|24787|672|ab|24787
    6|phuong|26876|764|ab|26876
    6|phuong|26995|766|ab|26995
    6|phuong|27202|771|ab|27169
    6|phuong|27424|776|ab|27424
    6|phuong|27700|794|ab|27694
    6|phuong|28270|815|ab|28270 29869
    6|phuong|28762|829|ab|28783
    6|phuong|29878|866|ab|29869
    6|phuong|31507|941|ab|31507
    6|phuong|32017|964|ab|32025 32041
    7|phuong|26890|764|a|26890
    7|phuong|27196|771|a|
    7|phuong|27322|774|a|
    7|phuong|28255|815|a|
    7|phuong|22036|555|ab|22015
    7|phuong|24769|672|ab|24846
    7|phuong|26524|747|ab|26526
    7|phuong|26926|765|ab|26944
    7|phuong|26986|766|ab|26968
    7|phuong|27052|768|ab|27058
    7|phuong|27238|772|ab|27238
    7|phuong|27382|775|ab|27373
    7|phuong|27433|776|ab|27424 27619
    7|phuong|27698|794|ab|27712
    7|phuong|28780|829|ab|28789
    7|phuong|29254|842|ab|29254
    7|phuong|31501|941|ab|31507
    7|phuong|31822|954|ab|31825
    7|phuong|32020|964|ab|32025 32041
    7|phuong|27316|774|b|27316
    8|phuong|22018|555|a|22015
    8|phuong|27268|773|a|
    8|phuong|27316|774|a|27316
    8|phuong|27388|776|a|
    8|phuong|28267|815|a|
    8|phuong|24772|672|ab|24778
    8|phuong|26527|747|ab|26526
    8|phuong|26898|764|ab|26898
    8|phuong|26998|766|ab|26995
    8|phuong|27064|768|ab|27073
    8|phuong|27187|771|ab|27169
    8|phuong|27229|772|ab|27226 27232
    8|phuong|27376|775|ab|27373
    8|phuong|28759|829|ab|28756
    8|phuong|29257|842|ab|29254
    8|phuong|29560|855|ab|29593
    8|phuong|31504|941|ab|31507
    8|phuong|31828|954|ab|31825
    8|phuong|32014|964|ab|32014
    8|phuong|27271|773|b|27265
    9|phuong|26897|764|a|
    9|phuong|27232|772|a|27232
    9|phuong|27262|773|a|
    9|phuong|27403|776|a|27418
    9|phuong|31522|941|a|31510
    9|phuong|22024|555|ab|22015 22045
    9|phuong|24778|672|ab|24778
    9|phuong|26530|747|ab|26526
    9|phuong|27001|766|ab|26995
    9|phuong|27049|768|ab|27043
    9|phuong|27142|770|ab|27142
    9|phuong|27181|771|ab|27190
    9|phuong|27304|774|ab|27316
    9|phuong|27352|775|ab|27367
    9|phuong|28273|815|ab|28273
    9|phuong|29260|842|ab|29242
    9|phuong|29542|855|ab|29551
    9|phuong|31999|964|ab|32002
    9|phuong|27265|773|b|27265
    A Bung|xa|19591|467|ab|19594
    A Dơi|xa|19483|465|ab|19483
    A Dơi|xa|19483|44|c|
    A Dơk|xa|23710|626|ab|23710
    Ái Nghĩa|thitran|20500|506|ab|20500
    Ái Quốc|xa|06610|188|ab|06607
    Ái Quốc|phuong|10660|288|ab|10660
    Ái Quốc|xa|13030|342|b|13021
    Ái Quốc|phuong|10660|31|c|
    Ái Quốc|xa|13021|33|c|
    Ái Thượng|xa|14944|386|ab|14950
    Ái Tử|thitran|19624|469|ab|19624
    Ái Tử|xa|19669|44|c|
    AL Bá|xa|23953|633|ab|23954
    Al Bá|xa|23954|52|c|
    A Lù|xa|02692|082|ab|02701
    A Lưới|thitran|20044|481|ab|20044
    A Lưới 1|xa|20056|46|c|
    A Lưới 2|xa|20044|46|c|
    A Lưới 3|xa|20071|46|c|
    A Lưới 4|xa|20101|46|c|
    A Lưới 5|xa|20050|46|c|
    Ấm Hạ|xa|08095|231|ab|08053
    A Mú Sung|xa|02686|082|ab|02686
    A Mú Sung|xa|02686|15|c|
    An Ấp|xa|12526|338|ab|12526
    An Bá|xa|07660|220|ab|07615
    An Bài|thitran|12523|338|ab|12523
    An Biên|phuong|11371|305|ab|11383 11407
    An Biên|phuong|11407|31|c|
    An Biên|xa|30985|91|c|
    An Bình|xa|09418|262|a|09409
    An Bình|xa|04390|136|ab|04399
    An Bình|xa|05428|159|ab|05425
    An Bình|xa|10630|291|ab|10645
    An Bình|xa|13087|343|ab|13096
    An Bình|phuong|23614|623|ab|23614
    An Bình|phuong|24308|644|ab|24305
    An Bình|xa|25615|708|ab|25585
    An Bình|xa|25870|722|ab|25858
    An Bình|phuong|25960|724|ab|25942
    An Bình|phuong|26050|731|ab|26041
    An Bình|xa|29587|857|ab|29584
    An Bình|xa|30106|873|ab|29888
    An Bình|xa|30692|894|ab|30691
    An Bình|phuong|30751|899|ab|30742
    An Bình|phuong|31150|916|ab|31150
    An Bình|phuong|09418|262|b|09409
    An Bình|xa|05425|25|c|
    An Bình|phuong|23614|52|c|
    An Bình|xa|29584|86|c|
    An Bình|phuong|29954|82|c|
    An Bình|phuong|31150|92|c|
    An Bình A|phuong|29989|868|ab|29954
    An Bình B|phuong|29986|868|ab|29954
    An Bình Tây|xa|29149|836|ab|29110
    An Cầu|xa|12502|338|ab|12526
    An Chấn|xa|22156|559|ab|22153
    An Châu|xa|12700|340|a|12700
    An Châu|thitran|07615|220|ab|07615
    An Châu|thitran|30589|892|ab|30589
    An Châu|xa|17479|40|c|
    An Châu|xa|30589|91|c|
    An Cơ|xa|25600|708|ab|25588
    An Cư|phuong|31129|916|a|
    An Cư|xa|22138|559|ab|22147
    An Cư|xa|28390|819|ab|28393
    An Cư|xa|30526|890|ab|30526
    An Cư|xa|30526|91|c|
    An Cựu|phuong|19801|474|ab|19815
    An Cựu|phuong|19815|46|c|
    An Dân|xa|22117|559|ab|22114
    An Đạo|xa|08272|233|ab|08275
    An Điền|xa|25840|721|a|25840
    An Điền|xa|29209|837|ab|29221
    An Điền|phuong|25840|721|b|25840
    An Định|xa|22129|559|ab|22114
    An Định|xa|28957|833|ab|28957
    An Định|xa|28957|86|c|
    An Đổ|xa|13552|352|ab|13558
    An Đôn|phuong|19358|462|ab|19360
    An Đông|phuong|19815|474|ab|19815
    An Đông|phuong|27316|79|c|
    An Đồng|xa|11623|312|a|11617
    An Đồng|xa|12478|338|ab|12499
    An Đồng|phuong|11623|312|b|11617
    An Dục|xa|12571|338|ab|12583
    An Đức|xa|11173|299|ab|11167
    An Đức|xa|29173|836|ab|29110
    Ân Đức|xa|21712|544|ab|21688
    An Dũng|xa|18298|440|ab|18277
    An Dũng|xa|21616|542|ab|21616
    An Dương|phuong|11377|305|a|
    An Dương|thitran|11581|312|a|11581 11593 11617
    An Dương|xa|07321|216|ab|07306
    An Dương|phuong|11401|305|b|11407
    An Dương|phuong|11581|31|c|
    Ẳng Cang|xa|03310|102|ab|03256
    Ẳng Nưa|xa|03307|102|ab|03256
    A Ngo|xa|19594|467|ab|19594
    A Ngo|xa|20068|481|ab|20044
    Ẳng Tở|xa|03292|102|ab|03301
    An Hà|xa|07396|217|ab|07381
    An Hải|xa|22888|587|ab|22888
    An Hải|phuong|11614|312|b|11581 11617
    An Hải|phuong|11617|31|c|
    An Hải|phuong|20275|48|c|
    An Hải Bắc|phuong|20272|493|ab|20275
    An Hải Đông|phuong|20281|493|a|
    An Hải Nam|phuong|20278|493|b|20275
    An Hải Tây|phuong|20278|493|a|20275
    An Hảo|xa|30538|890|ab|30538
    Ân Hảo|xa|21697|52|c|
    Ân Hảo Đông|xa|21691|544|ab|21697
    Ân Hảo Tây|xa|21690|544|ab|21697
    Anh Dũng|phuong|11689|309|ab|11689 11692
    Anh Dũng|xa|22828|56|c|
    An Hiệp|xa|28855|831|a|28810
    An Hiệp|xa|12490|338|ab|12499
    An Hiệp|xa|22150|559|ab|22147
    An Hiệp|xa|29161|836|ab|29158
    An Hiệp|xa|30247|877|ab|30244
    An Hiệp|xa|31594|942|ab|31594
    An Hiệp|xa|29158|86|c|
    An Hoà|xa|11590|312|a|11593
    An Hoà|xa|11854|316|a|
    An Hòa|phuong|19803|474|a|19804
    An Hòa|xa|08887|247|ab|08896
    An Hòa|xa|17206|421|ab|17212
    An Hòa|xa|21628|542|ab|21628
    An Hòa|phuong|25735|712|ab|25708
    An Hòa|phuong|26371|731|ab|26380
    An Hòa|phuong|29919|867|ab|29905
    An Hòa|xa|30019|871|ab|30019
    An Hòa|xa|30592|892|ab|30607
    An Hòa|phuong|30748|899|ab|30742
    An Hòa|phuong|31120|916|ab|31120
    An Hòa|phuong|11590|312|b|11593
    An Hòa|phuong|19803|475|b|19804
    An Hòa|xa|21628|52|c|
    An Hòa|xa|30019|82|c|
    An Hóa|xa|28849|831|a|
    Ân Hòa|xa|14638|376|ab|14638
    An Hòa Hải|xa|22147|559|ab|22147
    An Hòa Tây|xa|29176|836|ab|29167
    An Hòa Thịnh|xa|18163|439|ab|18163
    An Hội|phuong|28777|829|ab|28777
    An Hội|phuong|28777|86|c|
    An Hội Đông|phuong|26878|79|c|
    An Hội Tây|phuong|26882|79|c|
    An Hồng|xa|11602|312|a|11602
    An Hồng|phuong|11602|303|b|11602
    Anh Sơn|thitran|17329|424|a|17329
    Anh Sơn|xa|16579|407|ab|16591
    Anh Sơn|xa|17329|40|c|
    Anh Sơn Đông|xa|17365|40|c|
    An Hưng|xa|11599|312|a|11581 11602
    An Hưng|phuong|16435|380|ab|14797 16417
    An Hưng|xa|21610|542|ab|21609
    An Hưng|phuong|11599|303|b|11581 11602
    An Hưng|xa|11674|31|c|
    An Hữu|xa|28429|819|ab|28429
    An Hữu|xa|28429|82|c|
    Ân Hữu|xa|21715|544|ab|21715
    An Khang|xa|02503|070|ab|02512
    An Khánh|xa|28810|831|a|28810
    An Khánh|xa|05824|171|ab|05809
    An Khánh|xa|09877|274|ab|00634 09871 09877
    An Khánh|phuong|27094|769|ab|27094
    An Khánh|xa|30271|877|ab|30253
    An Khánh|phuong|31149|916|ab|31147
    An Khánh|xa|05809|19|c|
    An Khánh|xa|09877|01|c|
    An Khánh|xa|11668|31|c|
    An Khánh|phuong|27094|79|c|
    An Khê|xa|12475|338|ab|12499
    An Khê|phuong|20224|491|ab|20305
    An Khê|phuong|20305|48|c|
    An Khê|phuong|23617|52|c|
    An Khương|xa|25330|694|ab|25345
    An Lạc|xa|01555|048|ab|01561
    An Lạc|xa|04327|135|ab|04342
    An Lạc|xa|07645|220|ab|07654
    An Lạc|phuong|10594|290|ab|10603
    An Lạc|phuong|24305|644|ab|24305
    An Lạc|phuong|27460|777|ab|27460
    An Lạc|phuong|29978|868|ab|29978
    An Lạc|xa|07654|24|c|
    An Lạc|phuong|27460|79|c|
    An Lạc A|phuong|27463|777|ab|27460
    An Lạc Tây|xa|31540|943|ab|31540
    An Lạc Thôn|thitran|31531|943|ab|31531
    An Lạc Thôn|xa|31531|92|c|
    An Lâm|xa|10645|291|a|10645
    An Lão|thitran|11629|313|ab|11629
    An Lão|xa|13561|352|ab|13558
    An Lão|thitran|21609|542|ab|21609
    An Lão|xa|11629|31|c|
    An Lão|xa|21609|52|c|
    An Lập|xa|25801|720|ab|25807 25843
    An Lễ|xa|12550|338|ab|12526
    An Linh|xa|25861|722|ab|25867
    An Lĩnh|xa|22144|559|ab|22132
    An Lộc|phuong|25324|690|ab|25326
    An Lộc|phuong|29954|868|ab|29954
    An Lộc|phuong|25333|75|c|
    An Lợi Đông|phuong|27115|769|ab|27094
    An Long|xa|25867|722|ab|25867
    An Long|xa|30022|871|ab|30028
    An Long|xa|25867|79|c|
    An Long|xa|30028|82|c|
    An Lư|xa|11533|311|a|11533 11560
    An Lư|phuong|11533|311|b|11533 11560
    An Lục Long|xa|28240|808|ab|28243
    An Lục Long|xa|28243|80|c|
    An Lương|xa|04645|140|ab|04450
    An Lương|xa|21769|52|c|
    An Lưu|phuong|10675|292|ab|10675
    An Minh|xa|31018|91|c|
    An Minh Bắc|xa|31027|913|ab|31027
    An Mỹ|xa|10462|282|ab|10465
    An Mỹ|xa|12559|338|ab|12523
    An Mỹ|phuong|20341|502|ab|20341
    An Mỹ|xa|22153|559|ab|22153
    An Mỹ|xa|31564|943|ab|31552
    Ân Mỹ|xa|21697|544|ab|21697
    An Ngãi|xa|26665|752|a|
    An Ngãi Tây|xa|29158|836|ab|29158
    An Ngãi Trung|xa|29143|836|ab|29143
    An Ngãi Trung|xa|29143|86|c|
    An Nghĩa|xa|21634|542|ab|21622 21628
    An Nghĩa|xa|05395|25|c|
    Ân Nghĩa|xa|05347|157|ab|05347
    Ân Nghĩa|xa|21727|544|ab|21727
    An Nghiệp|phuong|31126|916|a|
    An Nghiệp|xa|22132|559|ab|22132
    An Nhân|xa|09151|252|b|09154
    An Nhơn|xa|25129|682|ab|25126
    An Nhơn|xa|29224|837|ab|29224
    An Nhơn|xa|30250|877|ab|30244
    An Nhơn|phuong|21910|52|c|
    An Nhơn|phuong|26876|79|c|
    An Nhơn Bắc|phuong|21925|52|c|
    An Nhơn Đông|phuong|21934|52|c|
    An Nhơn Nam|phuong|21943|52|c|
    An Nhơn Tây|xa|27508|783|ab|27508
    An Nhơn Tây|xa|21940|52|c|
    An Nhơn Tây|xa|27508|79|c|
    An Nhứt|xa|26671|752|a|
    An Ninh|xa|12514|338|ab|12523
    An Ninh|xa|13012|342|ab|12970
    An Ninh|xa|13528|352|ab|13531
    An Ninh|xa|19240|456|ab|19237
    An Ninh|xa|31600|942|ab|31594
    An Ninh|xa|27943|80|c|
    An Ninh|xa|31594|92|c|
    An Ninh Đông|xa|22123|559|ab|22120
    An Ninh Đông|xa|27943|802|ab|27943
    An Ninh Tây|xa|22120|559|ab|22120
    An Ninh Tây|xa|27946|802|ab|27943
    An Nội|xa|13540|352|a|13540
    An Nông|xa|15709|397|ab|15766
    An Nông|xa|30529|890|ab|30520
    An Nông|xa|15766|38|c|
    A Nông|xa|20452|504|ab|20455
    An Phong|xa|30139|874|ab|30028
    An Phong|phuong|11593|31|c|
    Ân Phong|xa|21709|544|ab|21688
    An Phú|xa|30514|890|a|30520
    An Phú|phuong|31141|916|a|
    An Phú|xa|04369|135|ab|04345
    An Phú|xa|10504|282|ab|10441
    An Phú|phuong|20356|502|ab|20356
    An Phú|xa|22162|555|ab|22045
    An Phú|xa|23602|622|ab|23602
    An Phú|phuong|23620|623|ab|23617
    An Phú|xa|25339|694|ab|25349
    An Phú|phuong|25975|725|ab|25975
    An Phú|phuong|27091|769|ab|27094 27097
    An Phú|xa|27502|783|ab|27508
    An Phú|thitran|30337|886|ab|30337
    An Phú|xa|10645|291|b|10645
    An Phú|xa|21262|522|b|21034
    An Phú|phuong|30514|890|b|30520
    An Phú|xa|10645|31|c|
    An Phú|xa|21034|51|c|
    An Phú|phuong|23602|52|c|
    An Phú|phuong|25975|79|c|
    An Phú|xa|30337|91|c|
    An Phụ|phuong|10732|292|ab|10729
    Ân Phú|xa|18316|441|ab|18322
    An Phúc|xa|31990|960|ab|31993
    An Phú Đông|phuong|26779|761|ab|26767
    An Phú Đông|phuong|26767|79|c|
    An Phước|phuong|23630|623|ab|23617
    An Phước|xa|26383|740|ab|26383
    An Phước|xa|28828|831|ab|28807
    An Phước|xa|29629|858|ab|29641
    An Phước|xa|29950|869|ab|29944
    An Phước|xa|26383|75|c|
    An Phước|xa|29944|82|c|
    An Phượng|xa|10864|294|ab|10846
    An Phú Tân|xa|29317|845|ab|29317
    An Phú Tân|xa|29317|86|c|
    An Phú Tây|xa|27625|785|ab|27424 27637
    An Phú Thuận|xa|30265|877|ab|30244
    An Phú Trung|xa|29128|836|ab|29143
    An Quang|xa|21631|542|ab|21628
    An Quang|xa|11647|31|c|
    An Quảng Hữu|xa|29473|849|ab|29476
    An Qui|xa|29218|837|ab|29224
    An Qui|xa|29224|86|c|
    An Quí|xa|12538|338|a|12526
    An Quý|xa|12538|338|b|12526
    An Sinh|xa|07075|205|ab|07090
    An Sinh|phuong|10723|292|ab|10726
    An Sinh|phuong|07090|22|c|
    An Sơn|xa|11479|311|a|
    An Sơn|xa|06283|184|ab|06298
    An Sơn|xa|10636|291|ab|10642
    An Sơn|phuong|20350|502|ab|20350
    An Sơn|xa|25981|725|ab|25978
    An Sơn|xa|31114|912|ab|31108
    Ân Sơn|xa|21694|544|ab|21703
    An Tân|xa|12847|341|ab|12862
    An Tân|xa|21625|542|ab|21609
    An Tân|phuong|23623|623|ab|23617
    An Tảo|phuong|11956|323|ab|11953
    An Tập|xa|09508|264|b|09499
    An Tây|xa|25843|721|a|25843
    An Tây|phuong|19816|474|ab|19815
    An Tây|phuong|25843|721|b|25843
    An Thạch|xa|22126|559|ab|22120
    An Thái|xa|11677|313|ab|11674
    An Thái|xa|12499|338|ab|12499
    An Thái|xa|25865|722|ab|25864
    An Thái Đông|xa|28414|819|ab|28414
    An Thái Trung|xa|28426|819|ab|28426
    An Thắng|xa|01876|060|ab|01882
    An Thắng|xa|11653|313|ab|11629
    An Thắng|phuong|20575|48|c|
    An Thanh|xa|11125|298|ab|11131
    An Thanh|xa|12541|338|ab|12523
    An Thành|xa|23992|634|ab|23995
    An Thành|xa|10792|31|c|
    An Thạnh|xa|25705|711|ab|25681
    An Thạnh|phuong|25963|725|ab|25978
    An Thạnh|xa|28012|803|ab|27991
    An Thạnh|xa|28951|833|ab|28903
    An Thạnh|xa|29200|837|ab|29182
    An Thạnh|phuong|29955|868|ab|29955
    An Thạnh|xa|31615|92|c|
    Ân Thạnh|xa|21706|544|ab|21703
    An Thạnh 1|xa|31618|945|ab|31615
    An Thạnh 2|xa|31630|945|ab|31633
    An Thạnh 3|xa|31633|945|ab|31633
    An Thạnh Đông|xa|31624|945|ab|31615
    An Thạnh Nam|xa|31636|945|ab|31633
    An Thạnh Tây|xa|31621|945|ab|31615
    An Thạnh Thủy|xa|28639|822|ab|28633
    An Thạnh Thủy|xa|28633|82|c|
    An Thạnh Trung|xa|30670|893|ab|30664
    Ân Thi|thitran|12142|329|ab|12142
    Ân Thi|xa|12142|33|c|
    An Thịnh|xa|04417|136|ab|04375
    An Thịnh|xa|09499|264|ab|09499
    An Thọ|xa|11674|313|ab|11674
    An Thọ|xa|22159|559|ab|22153
    An Thới|xa|28966|833|ab|28969
    An Thới|phuong|31081|911|ab|31078
    An Thới|phuong|31177|918|ab|31168
    An Thới Đông|xa|27673|787|ab|27667 27673
    An Thới Đông|xa|27673|79|c|
    An Thuận|xa|29215|837|ab|29224
    An Thượng|xa|07285|215|ab|07264
    An Thượng|xa|09880|274|ab|09871 09877
    An Thượng|xa|10663|288|ab|10507
    An Thủy|xa|29179|836|a|29167
    An Thủy|xa|19264|457|ab|19249
    An Tiến|xa|10495|282|ab|10489
    An Tiến|xa|11641|313|ab|11629
    Ân Tín|xa|21703|544|ab|21703
    An Tịnh|phuong|25732|712|ab|25732
    An Tịnh|phuong|25732|80|c|
    An Toàn|xa|21622|542|ab|21622
    An Toàn|xa|21622|52|c|
    An Trạch|xa|31987|960|ab|31988
    An Trạch|xa|31988|96|c|
    An Trạch A|xa|31988|960|ab|31988
    An Tràng|xa|12580|338|ab|12583
    An Trung|xa|21613|542|ab|21616
    An Trung|xa|23830|630|ab|23830
    An Trường|xa|29275|844|ab|29275
    An Trường|xa|11635|31|c|
    An Trường|xa|29275|86|c|
    An Trường A|xa|29272|844|ab|29275
    An Tức|xa|30577|891|ab|30577
    An Tường|xa|09151|252|a|09154
    An Tường|phuong|02512|070|ab|02512
    An Tường|phuong|02512|08|c|
    Ân Tường|xa|21715|52|c|
    Ân Tường Đông|xa|21724|544|ab|21688
    Ân Tường Tây|xa|21721|544|ab|21715
    An Vĩ|xa|12229|330|ab|12223
    An Viên|xa|12355|332|ab|12337
    An Viễn|xa|26296|737|ab|26296
    An Viễn|xa|26296|75|c|
    An Vinh|xa|12565|338|ab|12577
    An Vinh|xa|21619|542|ab|21616
    An Vinh|xa|21616|52|c|
    An Vĩnh Ngãi|xa|27718|794|ab|27712
    An Vũ|xa|12547|338|ab|12523
    An Xuân|phuong|20347|502|ab|20341
    An Xuân|xa|22141|559|ab|22132
    An Xuyên|xa|32023|964|ab|32002
    An Xuyên|phuong|32002|96|c|
    A Roàng|xa|20095|481|ab|20101
    A Rooi|xa|20488|505|ab|20467
    A Sào|xa|12499|33|c|
    A Tiêng|xa|20455|504|ab|20455
    A Ting|xa|20479|505|ab|20476
    Âu Cơ|phuong|07948|228|ab|07948
    Âu Cơ|phuong|07948|25|c|
    Âu Lâu|xa|04540|132|ab|04543
    Âu Lâu|phuong|04543|15|c|
    A Vao|xa|19585|467|ab|19588
    A Vương|xa|20461|504|ab|20458
    Avương|xa|20458|48|c|
    A Xan|xa|20443|504|ab|20443
    AYun|xa|23956|633|ab|23954
    Ayun|xa|23797|629|ab|23798
    Ayun|xa|23798|52|c|
    Ayun Hạ|xa|24048|638|ab|24049
    Ayun Pa|phuong|24044|52|c|
    Ba|xa|20485|505|ab|20485
    Ba Bể|xa|01906|19|c|
    Ba Bích|xa|21526|535|ab|21484
    Bác Ái|xa|22795|56|c|
    Bác Ái Đông|xa|22801|56|c|
    Bác Ái Tây|xa|22786|56|c|
    Bắc An|xa|10558|290|ab|10552
    Bắc An Phụ|phuong|10678|31|c|
    Bắc Bình|xa|08785|246|ab|08788
    Bắc Bình|xa|23005|68|c|
    Bắc Cam Ranh|phuong|22411|56|c|
    Bắc Cường|phuong|02668|080|ab|02671
    Bắc Đông Hưng|xa|12694|33|c|
    Bắc Đông Quan|xa|12745|33|c|
    Bắc Giang|phuong|07210|24|c|
    Bắc Gia Nghĩa|phuong|24611|68|c|
    Bắc Gianh|phuong|19066|44|c|
    Bắc Hà|phuong|18076|436|a|
    Bắc Hà|thitran|02839|085|ab|02839
    Bắc Hà|phuong|11449|307|b|11446
    Bắc Hà|phuong|18077|436|b|18073
    Bắc Hà|xa|02839|15|c|
    Bắc Hải|xa|13048|342|ab|13039
    Bạch Đằng|xa|11788|315|a|
    Bạch Đằng|phuong|00244|007|ab|00097 00256
    Bạch Đằng|xa|01708|051|ab|01708
    Bạch Đằng|phuong|06694|193|ab|06685
    Bạch Đằng|xa|10678|292|ab|10678
    Bạch Đằng|xa|25930|723|ab|25888
    Bạch Đằng|xa|11500|311|b|11473
    Bạch Đằng|xa|01708|04|c|
    Bạch Đằng|phuong|11473|31|c|
    Bạch Đích|xa|00832|028|ab|00832
    Bạch Đích|xa|00832|08|c|
    Ba Chẽ|thitran|06970|202|ab|06970
    Ba Chẽ|xa|06970|22|c|
    Bạch Hà|xa|04762|141|ab|04717
    Bạch Hà|xa|17707|40|c|
    Bạch Hạ|xa|10342|280|ab|10342
    Bạch Hạc|phuong|07912|227|ab|07909
    Bách Khoa|phuong|00277|007|ab|00292
    Bạch Long|xa|14206|365|ab|14194
    Bạch Long Vĩ|dackhu|11948|31|c|
    Bạch Lưu|xa|08779|253|a|
    Bạch Mai|phuong|00286|007|a|
    Bạch Mai|phuong|00292|007|b|00292
    Bạch Mai|phuong|00292|01|c|
    Bạch Ngọc|xa|00976|030|ab|00976
    Bạch Ngọc|xa|17623|427|b|17623
    Bạch Ngọc|xa|00976|08|c|
    Bạch Ngọc|xa|17623|40|c|
    Bắc Hòa|xa|27829|799|ab|27817 27841
    Bắc Hồng|xa|00463|017|ab|00466
    Bắc Hồng|phuong|18115|437|ab|18115
    Bắc Hồng Lĩnh|phuong|18115|42|c|
    Bách Quang|phuong|05528|165|ab|05528
    Bách Quang|phuong|05528|19|c|
    Bạch Sam|phuong|12124|328|ab|12127
    Bạch Thông|xa|02014|19|c|
    Bách Thuận|xa|13243|344|ab|13246
    Bạch Thượng|phuong|13333|349|ab|13348
    Ba Chúc|thitran|30547|891|ab|30547
    Ba Chúc|xa|30547|91|c|
    Bắc Hùng|xa|06139|182|ab|06124
    Bắc Hưng|xa|11803|315|ab|11806
    Bạch Xa|xa|02380|074|ab|02380
    Bạch Xa|xa|02380|08|c|
    Bắc Kạn|phuong|01843|19|c|
    Bắc Khánh Vĩnh|xa|22615|56|c|
    Bắc La|xa|06133|182|ab|06154
    Bắc Lãng|xa|06646|189|ab|06637
    Bắc Lệnh|phuong|02650|080|ab|02671
    Bạc Liêu|phuong|31825|96|c|
    Bắc Lũng|xa|07513|218|ab|07498
    Bắc Lũng|xa|07498|24|c|
    Bắc Lương|xa|15502|395|ab|15505
    Bắc Lý|thitran|07870|223|ab|07870
    Bắc Lý|xa|13588|353|ab|13579
    Bắc Lý|xa|16819|417|ab|16819
    Bắc Lý|phuong|18859|450|ab|18859
    Bắc Lý|xa|13579|37|c|
    Bắc Lý|xa|16819|40|c|
    Bắc Mê|xa|00991|08|c|
    Bắc Nghĩa|phuong|18877|450|ab|18871
    Bắc Nha Trang|phuong|22333|56|c|
    Bắc Ninh Hòa|xa|22546|56|c|
    Bắc Phong|xa|03976|122|ab|03970
    Bắc Phong|xa|05098|154|ab|05092
    Bắc Phong|xa|22856|588|ab|22849
    Bắc Phú|xa|00403|016|ab|00430
    Bắc Quang|xa|01153|08|c|
    Bắc Quỳnh|xa|06343|185|ab|06325
    Bắc Ruộng|xa|23152|599|ab|23152
    Bắc Ruộng|xa|23152|68|c|
    Bắc Sơn|xa|11605|312|a|
    Bắc Sơn|xa|00379|016|ab|00385
    Bắc Sơn|phuong|05857|172|ab|05857
    Bắc Sơn|thitran|06325|185|ab|06325
    Bắc Sơn|xa|06727|194|ab|06724
    Bắc Sơn|phuong|06814|196|ab|06820
    Bắc Sơn|xa|08443|236|ab|08443
    Bắc Sơn|phuong|11434|307|ab|11443 11446
    Bắc Sơn|xa|12148|329|ab|12148
    Bắc Sơn|xa|12628|339|ab|12631
    Bắc Sơn|phuong|14362|370|ab|14362
    Bắc Sơn|phuong|14809|381|ab|14818
    Bắc Sơn|phuong|14833|382|ab|16531
    Bắc Sơn|xa|17095|420|ab|17089
    Bắc Sơn|xa|17638|427|ab|17662
    Bắc Sơn|xa|22853|588|ab|22852
    Bắc Sơn|xa|26269|737|ab|26278
    Bắc Sơn|xa|06325|20|c|
    Bắc Tân Uyên|xa|25906|79|c|
    Bắc Thái Ninh|xa|12916|33|c|
    Bắc Thành|xa|17569|426|ab|17569
    Bắc Thanh Miện|xa|11254|31|c|
    Bắc Thủy|xa|06478|187|ab|06496
    Bắc Thụy Anh|xa|12859|33|c|
    Bắc Tiên Hưng|xa|12700|33|c|
    Bắc Trạch|xa|19126|455|ab|19126
    Bắc Trạch|xa|19126|44|c|
    Ba Cụm Bắc|xa|22732|575|ab|22732
    Ba Cụm Nam|xa|22735|575|ab|22732
    Ba Cung|xa|21511|535|ab|21484
    Bắc Việt|xa|06154|182|ab|06154
    Bắc Xa|xa|06619|189|ab|06625
    Bắc Yên|thitran|03856|121|ab|03856
    Bắc Yên|xa|03856|14|c|
    Bà Điểm|xa|27592|784|ab|27592
    Bà Điểm|xa|27592|79|c|
    Ba Điền|xa|21487|535|ab|21490
    Ba Dinh|xa|21499|535|ab|21499
    Ba Dinh|xa|21499|51|c|
    Ba Đình|phuong|14776|380|ab|14797
    Ba Đình|phuong|14812|381|ab|14812
    Ba Đình|xa|16096|401|ab|16171
    Ba Đình|phuong|00004|01|c|
    Ba Đình|xa|16171|38|c|
    Ba Đồn|phuong|19009|458|ab|19009
    Ba Đồn|phuong|19009|44|c|
    Ba Động|xa|21496|535|ab|21496
    Ba Động|xa|21496|51|c|
    Ba Gia|xa|21205|51|c|
    Bà Gia|xa|25114|682|b|25114
    Ba Giang|xa|21500|535|ab|21499
    Ba Hàng|phuong|05860|172|ab|05860
    Ba Hàng Đồi|thitran|04981|159|ab|05395
    Bá Hiến|thitran|08944|249|ab|08944
    Bãi Bông|phuong|05854|172|ab|05860
    Bãi Cháy|phuong|06673|193|ab|06673
    Bãi Cháy|phuong|06673|22|c|
    Bãi Sậy|xa|12151|329|ab|12148
    Bài Sơn|xa|17632|427|ab|17641
    Bãi Thơm|xa|31102|911|ab|31078
    Bãi Trành|xa|16177|402|ab|16177
    Ba Khâm|xa|21508|535|ab|21520
    Ba Láng|phuong|31195|919|ab|31186
    Ba Lế|xa|21532|535|ab|21523
    Ba Liên|xa|21502|535|ab|21496
    Ba Lòng|xa|19570|467|ab|19567
    Ba Lòng|xa|19567|44|c|
    Bà Nà|xa|20308|48|c|
    Ba Nam|xa|21535|535|ab|21523
    Ba Nang|xa|19576|467|ab|19564
    Bản Bo|xa|03424|106|ab|03424
    Bản Bo|xa|03424|12|c|
    Bản Cái|xa|02899|085|ab|02896
    Bản Cầm|xa|02914|086|ab|02902
    Bàn Cờ|phuong|27154|79|c|
    Ban Công|xa|14971|386|ab|14923
    Bản Công|xa|04612|139|ab|04585
    Bàn Đạt|xa|05911|173|ab|05917
    Bản Díu|xa|01102|033|ab|01108
    Ba Ngạc|xa|21505|535|ab|21529
    Băng A Drênh|xa|24568|655|ab|24568
    Bằng An|xa|09262|259|a|09247
    Bằng An|phuong|09262|259|b|09247
    Bằng Cả|xa|07057|193|ab|07054
    Bằng Cốc|xa|02416|074|ab|02374
    Bằng Doãn|xa|07996|230|ab|07996
    Bằng Giã|xa|08125|231|ab|08134
    Bằng Hành|xa|01186|034|ab|01180
    Bằng Hành|xa|01180|08|c|
    Bằng Hữu|xa|06487|187|ab|06475
    Bàn Giản|xa|08833|246|ab|08812
    Bản Giang|xa|03418|106|ab|03408
    Bàng La|phuong|11467|308|ab|11737
    Bằng Lang|xa|01246|035|ab|01246
    Bằng Lang|xa|01246|08|c|
    Bằng Lãng|xa|02065|064|ab|02020
    Bằng Luân|xa|07981|230|ab|07996
    Bằng Luân|xa|07996|25|c|
    Bằng Lũng|thitran|02020|064|ab|02020
    Bằng Mạc|xa|06493|187|ab|06475
    Bằng Mạc|xa|06475|20|c|
    Ba Ngòi|phuong|22423|569|ab|22423
    Ba Ngòi|phuong|22423|56|c|
    Bằng Phúc|xa|02041|064|ab|01933
    Bằng Thành|xa|01858|060|ab|01864
    Bằng Thành|xa|01864|19|c|
    Bằng Vân|xa|01942|062|ab|01942
    Bằng Vân|xa|01942|19|c|
    Bản Hồ|xa|03046|088|ab|03046
    Bản Hồ|xa|03046|15|c|
    Bản Hon|xa|03421|106|ab|03430
    Bành Trạch|xa|01891|061|ab|01894
    Bản Lầm|xa|03805|119|ab|03799
    Bản Lang|xa|03577|109|ab|03583
    Bản Lầu|xa|02788|083|ab|02788
    Bản Lầu|xa|02788|15|c|
    Bản Liền|xa|02869|085|ab|02869
    Bản Liền|xa|02869|15|c|
    Bàn Long|xa|28573|821|ab|28576
    Bản Luốc|xa|01063|032|ab|01021
    Bản Máy|xa|01024|032|ab|01024
    Bản Máy|xa|01024|08|c|
    Bản Mế|xa|02806|084|ab|02824
    Bản Mù|xa|04615|139|ab|04609
    Bản Ngò|xa|01135|033|ab|01096
    Bản Ngoại|xa|05800|171|ab|05800
    Bản Nguyên|xa|08539|237|ab|08527
    Bản Nguyên|xa|08527|25|c|
    Bản Nhùng|xa|01069|032|ab|01051
    Bản Phiệt|xa|02911|086|ab|02647
    Bản Phố|xa|02866|085|ab|02839
    Bản Phùng|xa|01036|032|ab|01024
    Bản Qua|xa|02716|082|ab|02683
    Bản Rịa|xa|01231|035|ab|01234
    Bản Sen|xa|02797|083|ab|02788
    Bản Sen|xa|07018|203|ab|06994
    Bàn Tân Định|xa|30922|906|ab|30904
    Bàn Thạch|xa|30919|906|ab|30904
    Bàn Thạch|phuong|20335|48|c|
    Bản Thi|xa|02035|064|ab|02044
    Bản Vược|xa|02710|082|ab|02683
    Bản Xèo|xa|02725|082|ab|02725
    Bản Xèo|xa|02725|15|c|
    Bần Yên Nhân|phuong|12103|328|ab|12103
    Bảo Ái|xa|04738|141|ab|04750
    Bảo Ái|xa|04750|15|c|
    Bảo An|phuong|22744|582|ab|22741
    Bảo An|phuong|22741|56|c|
    Bảo Bình|xa|26350|739|ab|26341
    Bảo Cường|xa|05569|167|a|05569
    Bảo Đài|xa|07462|218|ab|07462
    Bảo Đài|xa|07462|24|c|
    Báo Đáp|xa|04504|138|ab|04498
    Bảo Hà|xa|02989|087|ab|02989
    Bảo Hà|xa|02989|15|c|
    Bảo Hiệu|xa|05365|158|ab|05362
    Bảo Hòa|xa|26464|741|ab|26461
    Bảo Hưng|xa|04561|138|a|
    Bảo Khê|xa|11983|323|ab|11983
    Bao La|xa|05227|156|ab|05245
    Bao La|xa|05245|25|c|
    Bảo Lạc|thitran|01321|043|ab|01321
    Bảo Lạc|xa|01321|04|c|
    Bảo Lâm|xa|06190|183|ab|06184
    Bảo Lâm|xa|01290|04|c|
    Bảo Lâm 1|xa|25054|68|c|
    Bảo Lâm 2|xa|25084|68|c|
    Bảo Lâm 3|xa|25093|68|c|
    Bảo Lâm 4|xa|25063|68|c|
    Bảo Lâm 5|xa|25057|68|c|
    Bảo Linh|xa|05554|167|ab|05569
    Bảo Lý|xa|05929|173|ab|05908
    Bảo Nam|xa|16840|417|ab|16849
    Bảo Nhai|xa|02890|085|ab|02890
    Bảo Nhai|xa|02890|15|c|
    Bảo Ninh|xa|18889|450|ab|18880
    Bảo Quang|xa|26092|732|ab|26098
    Bảo Sơn|xa|07459|218|ab|07462
    Bảo Thắng|xa|16846|417|ab|16855
    Bảo Thắng|xa|02905|15|c|
    Bảo Thanh|xa|08254|233|ab|08254
    Bảo Thành|xa|17605|426|ab|17605
    Bảo Thạnh|xa|29125|836|ab|29125
    Bảo Thạnh|xa|29125|86|c|
    Bảo Thuận|xa|25033|679|ab|25018
    Bảo Thuận|xa|29152|836|ab|29125
    Bảo Thuận|xa|25018|68|c|
    Bảo Toàn|xa|01333|043|ab|01321
    Bảo Vinh|phuong|26098|732|ab|26098
    Bảo Vinh|phuong|26098|75|c|
    Bảo Yên|xa|08680|239|ab|08674
    Bảo Yên|xa|02947|15|c|
    Bà Rịa|phuong|26560|79|c|
    Bar Măih|xa|23946|633|ab|23947
    Ba Sao|thitran|13429|350|a|13420
    Ba Sao|xa|30085|873|ab|30085
    Ba Sao|phuong|13429|350|b|13420
    Ba Sao|xa|30085|82|c|
    Ba Sơn|xa|06196|20|c|
    Ba Tầng|xa|19477|465|ab|19483
    Bất Bạt|xa|09676|01|c|
    Bát Đại Sơn|xa|00877|029|ab|00883
    Ba Thành|xa|21493|535|ab|21496
    Bá Thước|xa|14923|38|c|
    Ba Tiêu|xa|21517|535|ab|21529
    Bát Mọt|xa|15607|396|ab|15607
    Bát Mọt|xa|15607|38|c|
    Ba Tô|xa|21523|535|ab|21523
    Ba Tô|xa|21523|51|c|
    Ba Tơ|thitran|21484|535|ab|21484
    Ba Tơ|xa|21484|51|c|
    Ba Trại|xa|09697|271|ab|09694
    Ba Trang|xa|21520|535|ab|21520
    Ba Tri|thitran|29110|836|ab|29110
    Ba Tri|xa|29110|86|c|
    Bà Triệu|phuong|13654|356|a|
    Ba Trinh|xa|31546|943|ab|31561
    Bát Trang|xa|11632|313|ab|11635
    Bát Tràng|xa|00583|018|ab|00145 00565 00577
    Bát Tràng|xa|00577|01|c|
    Bát Xát|thitran|02683|082|ab|02683
    Bát Xát|xa|02683|15|c|
    Bàu Bàng|xa|25822|79|c|
    Bàu Cạn|xa|23899|632|ab|23896
    Bàu Cạn|xa|26410|740|ab|26413
    Bàu Cạn|xa|23896|52|c|
    Bàu Chinh|xa|26574|750|ab|26608
    Bàu Đồn|xa|25666|710|ab|25666
    Bàu Hàm|xa|26257|737|ab|26254
    Bàu Hàm|xa|26254|75|c|
    Bàu Hàm 2|xa|26314|738|ab|26326
    Bàu Lâm|xa|26638|751|ab|26638
    Bàu Lâm|xa|26638|79|c|
    Bàu Năng|xa|25567|707|ab|25567
    Bàu Sen|phuong|26104|732|ab|26104
    Bàu Trâm|xa|26107|732|ab|26080
    Ba Vì|xa|09703|271|ab|09700
    Ba Vì|xa|21529|535|ab|21529
    Ba Vì|xa|09700|01|c|
    Ba Vì|xa|21529|51|c|
    Ba Vinh|xa|21490|535|ab|21490
    Ba Vinh|xa|21490|51|c|
    Ba Xa|xa|21538|535|ab|21538
    Ba Xa|xa|21538|51|c|
    Bá Xuyên|xa|05533|165|ab|05533
    Bá Xuyên|phuong|05533|19|c|
    Bảy Hiền|phuong|26983|79|c|
    Bảy Ngàn|thitran|31346|932|ab|31342
    Bến Cát|phuong|25813|79|c|
    Bến Cầu|thitran|25681|711|ab|25681
    Bến Cầu|xa|25681|80|c|
    Bến Củi|xa|25576|707|ab|25579
    Bến Giằng|xa|20710|48|c|
    Bến Gót|phuong|07915|227|a|
    Bến Hải|xa|19501|44|c|
    Bến Hiên|xa|20494|48|c|
    Bến Lức|thitran|27991|803|ab|27991
    Bến Lức|xa|27991|80|c|
    Bến Nghé|phuong|26740|760|ab|26740
    Bến Quan|thitran|19366|464|ab|19366
    Bến Quan|xa|19366|44|c|
    Bến Sung|thitran|16228|403|ab|16228
    Bến Tắm|phuong|10552|290|ab|10552
    Bến Thành|phuong|26743|760|ab|26743
    Bến Thành|phuong|26743|79|c|
    Bến Thủy|phuong|16693|412|ab|16690
    Bến Tre|phuong|28789|86|c|
    Bế Văn Đàn|xa|01630|049|ab|01636
    Bế Văn Đàn|xa|01636|04|c|
    Bha Lê|xa|20458|504|a|20458
    Bha Lêê|xa|20458|504|b|20458
    Bích Đào|phuong|14332|369|a|14329
    Bích Đào|phuong|14332|374|b|14329
    Bích Động|thitran|07777|222|a|07777
    Bích Động|phuong|07777|222|b|07777
    Bích Hào|xa|17818|40|c|
    Bích Hòa|xa|10126|278|ab|10126
    Biển Bạch|xa|32068|967|ab|32069
    Biển Bạch|xa|32069|96|c|
    Biển Bạch Đông|xa|32074|967|ab|32069
    Biển Động|xa|07573|219|a|07573
    Biển Động|thitran|07573|219|b|07573
    Biển Động|xa|07573|24|c|
    Biên Giang|phuong|10123|268|ab|10015
    Biên Giới|xa|25603|708|ab|25606
    Biển Hồ|xa|23590|622|ab|23590
    Biển Hồ|xa|23590|52|c|
    Biên Hòa|phuong|26068|75|c|
    Biên Sơn|xa|07555|219|ab|07537
    Biên Sơn|xa|07537|24|c|
    Biện Thượng|xa|15382|38|c|
    Bỉm Sơn|phuong|14812|38|c|
    Bình An|xa|18430|448|a|18568
    Bình An|xa|02290|071|ab|02296
    Bình An|xa|20845|513|ab|20848
    Bình An|xa|21064|524|ab|21085
    Bình An|xa|23014|596|ab|23020
    Bình An|phuong|25951|724|ab|25951
    Bình An|xa|26386|740|ab|26389
    Bình An|xa|28054|804|ab|28051
    Bình An|xa|30808|902|ab|30787
    Bình An|xa|30898|905|ab|30898
    Bình An|xa|13540|352|b|13540
    Bình An|xa|18430|445|b|18568
    Bình An|xa|02296|08|c|
    Bình An|xa|13540|37|c|
    Bình An|xa|21829|52|c|
    Bình An|xa|26389|75|c|
    Bình An|xa|30898|91|c|
    Bình Ân|xa|28735|824|ab|28738
    Bình Ba|xa|26578|750|ab|26575
    Bình Ca|xa|02548|08|c|
    Bình Chánh|xa|20830|513|a|
    Bình Chánh|xa|21052|524|ab|21040
    Bình Chánh|xa|27637|785|ab|27637
    Bình Chánh|xa|30499|889|ab|30487
    Bình Chánh|xa|27637|79|c|
    Bình Châu|xa|21112|524|ab|21109
    Bình Châu|xa|26656|751|ab|26656
    Bình Châu|xa|26656|79|c|
    Bình Chiểu|phuong|26797|769|ab|26803
    Bình Chuẩn|xa|17230|422|ab|17230
    Bình Chuẩn|phuong|25969|725|ab|25969 25975
    Bình Chuẩn|xa|17230|40|c|
    Bình Chương|xa|21100|524|ab|21100
    Bình Chương|xa|21100|51|c|
    Bình Cơ|phuong|25915|79|c|
    Bình Đa|phuong|26047|731|ab|26017
    Bình Đại|thitran|29050|835|ab|29050
    Bình Đại|xa|29050|86|c|
    Bình Dân|xa|10798|293|a|10804 10843 11911
    Bình Dân|xa|07000|203|ab|06994
    Bình Đào|xa|20809|513|ab|20794
    Bình Điền|xa|20035|46|c|
    Bình Định|xa|09034|251|ab|09025
    Bình Định|xa|09529|264|ab|09529
    Bình Định|xa|13186|343|ab|13186
    Bình Định|phuong|21907|549|ab|21907
    Bình Định|xa|20821|513|b|20818
    Bình Định|xa|13186|33|c|
    Bình Định|phuong|21907|52|c|
    Bình Định Bắc|xa|20821|513|a|20818
    Bình Định Nam|xa|20822|513|a|
    Bình Đông|xa|21049|524|ab|21061
    Bình Đông|xa|28708|816|ab|28729
    Bình Đông|phuong|27424|79|c|
    Bình Đức|xa|28015|803|ab|28015
    Bình Đức|xa|28579|821|ab|28582
    Bình Đức|phuong|30289|883|ab|30292
    Bình Đức|xa|28015|80|c|
    Bình Đức|phuong|30292|91|c|
    Bình Dương|xa|07090|205|a|07090
    Bình Dương|xa|09118|252|a|09076
    Bình Dương|xa|01711|051|ab|01708
    Bình Dương|xa|09475|263|ab|09475
    Bình Dương|xa|20794|513|ab|20794
    Bình Dương|xa|21070|524|ab|21040
    Bình Dương|thitran|21733|545|ab|21733
    Bình Dương|phuong|07090|205|b|07090
    Bình Dương|xa|21733|52|c|
    Bình Dương|phuong|25760|79|c|
    Bình Gia|thitran|06112|181|ab|06112
    Bình Gia|xa|06112|20|c|
    Bình Giã|xa|26590|750|ab|26590
    Bình Giã|xa|26590|79|c|
    Bình Giang|xa|20797|513|ab|20794
    Bình Giang|xa|30826|903|ab|30826
    Bình Giang|xa|10966|31|c|
    Bình Giang|xa|13531|37|c|
    Bình Giang|xa|30826|91|c|
    Bình Giáo|xa|23890|632|ab|23896
    Bình Hải|xa|20839|513|ab|20836
    Bình Hải|xa|21067|524|ab|21061
    Bình Hàn|phuong|10510|288|ab|10507
    Bình Hàng Tây|xa|30124|873|ab|30118
    Bình Hàng Trung|xa|30118|873|ab|30118
    Bình Hàng Trung|xa|30118|82|c|
    Bình Hẻm|xa|05308|157|ab|05305
    Bình Hiên|phuong|20251|492|a|
    Bình Hiệp|xa|21103|524|ab|21109
    Bình Hiệp|xa|27793|795|ab|27793
    Bình Hiệp|xa|21817|52|c|
    Bình Hiệp|xa|27793|80|c|
    Bình Hòa|xa|26197|735|a|
    Bình Hòa|xa|14170|365|ab|14167
    Bình Hòa|xa|21079|524|ab|21061
    Bình Hòa|xa|21829|547|ab|21829
    Bình Hòa|xa|24574|655|ab|24538
    Bình Hòa|phuong|25987|725|ab|25987
    Bình Hòa|xa|29017|834|ab|28984
    Bình Hòa|xa|30607|892|ab|30607
    Bình Hòa|phuong|25987|79|c|
    Bình Hòa|xa|27811|80|c|
    Bình Hòa|xa|30607|91|c|
    Bình Hòa Bắc|xa|27919|801|ab|27925
    Bình Hòa Đông|xa|27811|798|ab|27811
    Bình Hòa Hưng|xa|27922|801|ab|27868
    Bình Hòa Nam|xa|27925|801|ab|27925
    Bình Hòa Phước|xa|29581|857|ab|29584
    Bình Hòa Tây|xa|27796|798|ab|27793
    Bình Hòa Trung|xa|27808|798|ab|27811
    Bình Hợp|xa|17281|423|b|17284
    Bình Hưng|phuong|22939|593|a|
    Bình Hưng|xa|27619|785|ab|27619
    Bình Hưng|phuong|22951|593|b|22945
    Bình Hưng|xa|27619|79|c|
    Bình Hưng Hòa|phuong|27436|777|ab|27439
    Bình Hưng Hòa|phuong|27439|79|c|
    Bình Hưng Hòa A|phuong|27439|777|ab|27439 27448
    Bình Hưng Hòa B|phuong|27442|777|ab|27442
    Bình Khánh|xa|27667|787|ab|27667
    Bình Khánh|xa|28945|833|ab|28945
    Bình Khánh|phuong|30292|883|ab|30292
    Bình Khánh|xa|27667|79|c|
    Bình Khê|xa|07081|205|a|07081
    Bình Khê|phuong|07081|205|b|07081
    Bình Khê|phuong|07081|22|c|
    Bình Khê|xa|21820|52|c|
    Bình Khương|xa|21058|524|ab|21085
    Bình Kiến|xa|22045|555|ab|22045
    Bình Kiến|phuong|22045|66|c|
    Bình Kiều|xa|12235|330|a|
    Bình La|xa|06118|181|ab|06115
    Bình Lâm|xa|20767|512|ab|20767
    Bình Lãng|xa|28096|805|ab|28075
    Bình Lãng|xa|11092|298|b|11086
    Bình Lăng|xa|11092|298|a|11086
    Bình Lãnh|xa|20815|513|ab|20818
    Bình Liêu|thitran|06838|198|ab|06838
    Bình Liêu|xa|06838|22|c|
    Bình Lộc|xa|22696|574|ab|22702
    Bình Lộc|xa|26089|732|ab|26089
    Bình Lộc|phuong|26089|75|c|
    Bình Lợi|xa|26185|735|ab|26188
    Bình Lợi|xa|27607|785|ab|27610
    Bình Lợi|xa|27610|79|c|
    Bình Lợi Trung|phuong|26905|79|c|
    Bình Long|xa|05758|170|ab|05755
    Bình Long|xa|21088|524|ab|21040
    Bình Long|xa|30484|889|ab|30463
    Bình Long|phuong|25326|75|c|
    Bình Lư|xa|03412|106|ab|03390
    Bình Lư|xa|03390|12|c|
    Bình Lục|xa|13504|37|c|
    Bình Lương|xa|16204|402|ab|16186
    Bình Lưu Quang|xa|10435|281|b|10417
    Bình Minh|xa|10975|296|a|
    Bình Minh|phuong|02658|080|ab|02671
    Bình Minh|xa|10135|278|ab|10126
    Bình Minh|xa|12211|330|ab|12049
    Bình Minh|xa|13138|343|ab|13075
    Bình Minh|xa|14011|362|ab|14011
    Bình Minh|thitran|14623|376|ab|14623
    Bình Minh|phuong|16618|407|ab|16561
    Bình Minh|xa|20812|513|ab|20794
    Bình Minh|xa|21085|524|ab|21085
    Bình Minh|xa|25404|696|ab|25405
    Bình Minh|xa|25477|703|ab|25480
    Bình Minh|xa|26278|737|ab|26278
    Bình Minh|xa|31064|910|ab|31064
    Bình Minh|phuong|03983|123|b|04033
    Bình Minh|xa|10126|01|c|
    Bình Minh|xa|14623|37|c|
    Bình Minh|xa|17515|40|c|
    Bình Minh|xa|21085|51|c|
    Bình Minh|phuong|25480|80|c|
    Bình Minh|xa|26278|75|c|
    Bình Minh|phuong|29771|86|c|
    Bình Mỹ|thitran|13501|352|ab|13501
    Bình Mỹ|xa|21106|524|ab|21100
    Bình Mỹ|xa|25897|726|ab|25915
    Bình Mỹ|xa|27550|783|ab|27544
    Bình Mỹ|xa|30487|889|ab|30487
    Bình Mỹ|xa|13501|37|c|
    Bình Mỹ|xa|27544|79|c|
    Bình Mỹ|xa|30487|91|c|
    Bình Nam|xa|20851|513|ab|20836
    Bình Nghi|xa|21847|547|ab|21808
    Bình Nghị|xa|28741|824|ab|28702
    Bình Nghĩa|xa|13504|352|ab|13504
    Bình Ngọc|xa|22048|555|a|
    Bình Ngọc|phuong|06751|194|ab|06712
    Bình Nguyên|xa|13096|343|ab|13096
    Bình Nguyên|xa|20800|513|ab|20791
    Bình Nguyên|xa|21055|524|ab|21040
    Bình Nguyên|xa|08935|25|c|
    Bình Nguyên|xa|13096|33|c|
    Bình Nhâm|phuong|25984|725|ab|25966
    Bình Nhân|xa|02371|073|ab|02350
    Bình Nhì|xa|28666|823|ab|28660
    Bình Ninh|xa|28648|822|ab|28648
    Bình Ninh|xa|29767|860|ab|29767
    Bình Ninh|xa|28648|82|c|
    Bình Phan|xa|28633|822|ab|28633
    Bình Phong Thạnh|thitran|27814|798|ab|27823
    Bình Phú|xa|10006|276|a|09910 10003
    Bình Phú|xa|02323|073|ab|02317
    Bình Phú|xa|08275|233|ab|08275
    Bình Phú|xa|20827|513|ab|20827
    Bình Phú|thitran|28471|820|ab|28471
    Bình Phú|xa|28657|823|ab|28663
    Bình Phú|xa|28789|829|ab|28789
    Bình Phú|xa|29287|844|ab|29287
    Bình Phú|xa|29935|869|ab|29926
    Bình Phú|xa|30496|889|ab|30463
    Bình Phú|xa|08275|25|c|
    Bình Phú|xa|21835|52|c|
    Bình Phú|phuong|27364|79|c|
    Bình Phú|xa|28471|82|c|
    Bình Phú|xa|29287|86|c|
    Bình Phúc|xa|06298|184|ab|06298
    Bình Phục|xa|20803|513|ab|20791
    Bình Phục Nhứt|xa|28621|822|ab|28633
    Bình Phước|xa|21073|524|ab|21061
    Bình Phước|xa|29644|858|ab|29638
    Bình Phước|phuong|25195|75|c|
    Bình Phước|xa|29638|86|c|
    Bình Phước Xuân|xa|30667|893|ab|30643
    Bình Quế|xa|20842|513|ab|20827
    Bình Quới|xa|28213|808|ab|28222
    Bình Quới|phuong|26911|79|c|
    Bình Quý|xa|20824|513|ab|20791
    Bình Sa|xa|20836|513|ab|20836
    Bình San|phuong|30772|900|ab|30769
    Bình Sơn|xa|04990|153|ab|04990
    Bình Sơn|xa|05530|165|ab|05503
    Bình Sơn|xa|07492|218|ab|07492
    Bình Sơn|xa|15769|397|ab|15667
    Bình Sơn|xa|17338|424|ab|17335
    Bình Sơn|xa|20788|512|ab|20767
    Bình Sơn|xa|25244|698|ab|25220
    Bình Sơn|xa|26395|740|ab|26368
    Bình Sơn|xa|30823|903|ab|30823
    Bình Sơn|xa|17185|421|b|17179
    Bình Sơn|xa|13558|37|c|
    Bình Sơn|xa|21040|51|c|
    Bình Sơn|xa|30823|91|c|
    Bình Tâm|xa|27712|794|ab|27712
    Bình Tân|xa|21811|547|ab|21817
    Bình Tân|xa|23047|596|ab|23023
    Bình Tân|phuong|23237|594|ab|23235
    Bình Tân|phuong|24332|644|ab|24340
    Bình Tân|xa|25243|698|ab|25246
    Bình Tân|xa|27799|795|ab|27793
    Bình Tân|xa|28681|823|ab|28687
    Bình Tân|xa|25246|75|c|
    Bình Tân|phuong|27442|79|c|
    Bình Tấn|xa|30148|874|ab|30163
    Bình Tân Phú|xa|21109|524|ab|21109
    Bình Tây|phuong|27367|79|c|
    Bình Thắng|xa|25234|691|ab|25231
    Bình Thắng|phuong|25954|724|ab|25951
    Bình Thắng|xa|29092|835|ab|29050
    Bình Thanh|xa|05092|154|ab|05092
    Bình Thanh|xa|13183|343|ab|13183
    Bình Thanh|xa|21091|524|ab|21109
    Bình Thanh|xa|13183|33|c|
    Bình Thành|xa|05605|167|ab|05605
    Bình Thành|xa|20041|480|ab|20035
    Bình Thành|xa|21823|547|ab|21829
    Bình Thành|xa|27916|801|ab|27925
    Bình Thành|xa|29032|834|ab|28984
    Bình Thành|xa|30163|874|ab|30163
    Bình Thành|xa|30193|875|ab|30169
    Bình Thành|xa|30724|894|ab|30682
    Bình Thành|xa|31402|934|ab|31399
    Bình Thành|xa|05605|19|c|
    Bình Thành|xa|27868|80|c|
    Bình Thành|xa|30163|82|c|
    Bình Thạnh|xa|21046|524|ab|21040
    Bình Thạnh|xa|22999|595|ab|22969
    Bình Thạnh|xa|24970|678|ab|24871
    Bình Thạnh|xa|27802|798|ab|27811
    Bình Thạnh|xa|28063|804|ab|27694 28036
    Bình Thạnh|xa|29212|837|ab|29182
    Bình Thạnh|xa|29959|868|ab|29955
    Bình Thạnh|xa|30127|873|ab|30112
    Bình Thạnh|xa|30601|892|ab|30607
    Bình Thạnh|phuong|31473|937|ab|31473
    Bình Thạnh|phuong|26929|79|c|
    Bình Thạnh Đông|xa|30454|888|ab|30445
    Bình Thạnh Đông|xa|30445|91|c|
    Bình Thạnh Trung|xa|30205|875|ab|30169
    Bình Thọ|phuong|26824|769|ab|26824
    Bình Thới|xa|29086|835|ab|29050
    Bình Thới|phuong|27232|79|c|
    Bình Thuận|xa|04702|140|ab|04711
    Bình Thuận|xa|05830|171|ab|05830
    Bình Thuận|phuong|20254|492|ab|20257
    Bình Thuận|xa|21043|524|ab|21061
    Bình Thuận|xa|21817|547|ab|21817
    Bình Thuận|xa|24337|644|ab|24340
    Bình Thuận|phuong|27478|778|ab|27478
    Bình Thuận|phuong|02524|08|c|
    Bình Thuận|xa|03724|14|c|
    Bình Thuận|phuong|22960|68|c|
    Bình Thủy|xa|30490|889|ab|30487
    Bình Thủy|phuong|31168|918|ab|31168
    Bình Thủy|phuong|31168|92|c|
    Bình Tiên|phuong|27373|79|c|
    Bình Tiến|xa|20035|480|ab|20035
    Bình Tịnh|xa|28099|805|ab|28075
    Bình Trị|xa|20818|513|ab|20818
    Bình Trị|xa|21061|524|ab|21061
    Bình Trị|xa|30809|902|ab|30787
    Bình Trị Đông|phuong|27445|777|ab|27448
    Bình Trị Đông|phuong|27448|79|c|
    Bình Trị Đông A|phuong|27448|777|ab|27442 27448
    Bình Trị Đông B|phuong|27451|777|ab|27460
    Bình Triều|xa|20806|513|ab|20794
    Bình Trinh Đông|xa|28090|805|ab|28075
    Bình Trung|xa|02080|064|ab|02071
    Bình Trung|xa|06217|183|ab|06286
    Bình Trung|xa|20848|513|ab|20848
    Bình Trung|xa|21082|524|ab|21040
    Bình Trung|xa|26593|750|ab|26590
    Bình Trưng|xa|28564|821|ab|28564
    Bình Trưng|phuong|27097|79|c|
    Bình Trưng|xa|28564|82|c|
    Bình Trưng Đông|phuong|27097|769|ab|27097
    Bình Trưng Tây|phuong|27100|769|ab|27097
    Bình Tú|xa|20833|513|ab|20848
    Bình Tường|xa|21835|547|ab|21835
    Bình Tuyền|xa|08944|25|c|
    Bình Văn|xa|02125|065|ab|02116
    Bình Xa|xa|02404|074|ab|02404
    Bình Xa|xa|02404|08|c|
    Bính Xá|xa|06622|189|ab|06613 06625
    Bình Xuân|xa|28717|816|ab|28315
    Bình Xuân|phuong|28315|82|c|
    Bình Xuyên|xa|10996|296|ab|10993
    Bình Xuyên|xa|11188|299|b|11224
    Bình Xuyên|xa|08950|25|c|
    Bình Yên|xa|02554|076|ab|02554
    Bình Yên|xa|05587|167|ab|05587
    Bình Yên|xa|09982|276|ab|09982 09988
    Bình Yên|xa|05587|19|c|
    B'Lá|xa|25069|680|ab|25063
    B'Lao|phuong|24829|68|c|
    B'lao|phuong|24826|673|ab|24829
    Bo|thitran|04978|153|ab|04978
    Bộc Bố|xa|01864|060|ab|01864
    Bộc Nhiêu|xa|05596|167|ab|05581
    Bồ Đề|phuong|00139|004|ab|00097 00118 00145
    Bồ Đề|xa|13531|352|ab|13531
    Bồ Đề|phuong|00118|01|c|
    Bố Hạ|thitran|07294|215|ab|07294
    Bố Hạ|xa|07294|24|c|
    Bối Cầu|xa|13534|352|a|
    Bồi Sơn|xa|17626|427|ab|17623
    Bok Tới|xa|21718|544|ab|21727
    Bồ Lý|xa|08920|248|ab|08923
    Bom Bo|xa|25405|696|ab|25405
    Bom Bo|xa|25405|75|c|
    Bó Mười|xa|03778|119|ab|03757
    Bồng Khê|xa|17254|422|a|17254
    Bông Krang|xa|24586|656|ab|24580
    Bồng Lai|xa|09295|259|a|09295
    Bồng Lai|phuong|09295|259|b|09295
    Bồng Lai|phuong|09295|24|c|
    Bờ Ngoong|xa|23947|633|ab|23947
    Bờ Ngoong|xa|23947|52|c|
    Bồng Sơn|phuong|21640|543|ab|21640
    Bồng Sơn|phuong|21640|52|c|
    Bông Trang|xa|26632|751|ab|26632
    Bon Phặng|xa|03793|119|ab|03799
    Bồ Sao|xa|09097|252|a|09106
    Bó Sinh|xa|04171|126|ab|04171
    Bó Sinh|xa|04171|14|c|
    Bố Trạch|xa|19141|44|c|
    Bột Xuyên|xa|10459|282|a|10459
    Bồ Xuyên|phuong|12436|336|ab|13225
    Bờ Y|xa|23395|611|a|23377
    Bờ Y|xa|23377|51|c|
    Bù Đăng|xa|25396|75|c|
    Bù Gia Mập|xa|25222|691|ab|25222
    Bù Gia Mập|xa|25222|75|c|
    Bùi Hữu Nghĩa|phuong|31178|918|ab|31120 31168
    Bùi La Nhân|xa|18262|440|ab|18262
    Bùi Thị Xuân|phuong|21589|540|ab|21589
    Bum Nưa|xa|03466|107|ab|03466
    Bum Nưa|xa|03466|12|c|
    Bum Tở|xa|03454|107|ab|03433
    Bum Tở|xa|03433|12|c|
    Búng Lao|xa|03301|102|ab|03301
    Búng Lao|xa|03301|11|c|
    Bưng Riềng|xa|26653|751|ab|26632
    Búng Tàu|thitran|31433|934|ab|31432
    Bù Nho|xa|25252|698|ab|25252
    Bưởi|phuong|00109|003|ab|00103
    Buôn Choah|xa|24694|664|a|24697
    Buôn Choáh|xa|24694|664|b|24697
    Buôn Đôn|xa|24235|66|c|
    Buôn Hồ|phuong|24305|66|c|
    Buôn Ma Thuột|phuong|24133|66|c|
    Buôn Trấp|thitran|24538|655|ab|24538
    Buôn Tría|xa|24595|656|ab|24595
    Buôn Triết|xa|24592|656|ab|24595
    Bút Sơn|thitran|15865|399|ab|15865
    Bửu Hòa|phuong|26053|731|ab|26068
    Bửu Long|phuong|26011|731|ab|26041
    Cách Bi|xa|09298|259|a|09295
    Cách Bi|phuong|09298|259|b|09295
    Cách Linh|xa|01636|049|ab|01636
    Các Sơn|xa|16591|407|ab|16591
    Các Sơn|xa|16591|38|c|
    Cà Đam|xa|21136|51|c|
    Ca Đình|xa|08050|230|ab|08023
    Cà Dy|xa|20713|510|ab|20710
    Cái Bè|thitran|28360|819|ab|28360
    Cái Bè|xa|28360|82|c|
    Cai Bộ|xa|01597|049|ab|01594
    Cái Chiên|xa|06967|201|ab|06967
    Cái Chiên|xa|06967|22|c|
    Cải Đan|phuong|05515|165|ab|05518
    Cái Dầu|thitran|30463|889|ab|30463
    Cái Đôi Vàm|thitran|32212|972|ab|32212
    Cái Đôi Vàm|xa|32212|96|c|
    Cái Khế|phuong|31117|916|ab|31120
    Cái Khế|phuong|31120|92|c|
    Cai Kinh|xa|06427|186|ab|06427
    Cai Kinh|xa|06427|20|c|
    Cai Lậy|phuong|28439|82|c|
    Cái Ngang|xa|29728|86|c|
    Cái Nhum|thitran|29641|858|ab|29641
    Cái Nhum|xa|29641|86|c|
    Cái Nước|thitran|32128|969|ab|32128
    Cái Nước|xa|32128|96|c|
    Cái Răng|phuong|31186|92|c|
    Cái Rồng|thitran|06994|203|ab|06994
    Cái Tắc|thitran|31362|932|ab|31369
    Cái Tàu Hạ|thitran|30244|877|ab|30244
    Cải Viên|xa|01402|045|ab|01414
    Cái Vồn|phuong|29770|861|ab|29770 29771
    Cái Vồn|phuong|29770|86|c|
    Cà Lúi|xa|22180|560|ab|22171
    Cam An|xa|22465|56|c|
    Cảm Ân|xa|04750|141|ab|04750
    Cẩm An|phuong|20419|503|ab|20401
    Cam An Bắc|xa|22465|570|ab|22453 22465
    Cam An Nam|xa|22471|570|ab|22453 22465
    Cam Bình|xa|22486|569|ab|22480
    Cẩm Bình|xa|18685|446|a|18685
    Cẩm Bình|phuong|06796|195|ab|06793
    Cẩm Bình|xa|15151|390|ab|15142
    Cẩm Bình|xa|18685|436|b|18685
    Cẩm Bình|xa|18685|42|c|
    Cẩm Châu|xa|15160|390|ab|15163
    Cẩm Châu|phuong|20413|503|ab|20413
    Cẩm Chế|xa|10828|294|a|10756 10816
    Cam Chính|xa|19618|468|ab|19597
    Cam Cọn|xa|02974|087|ab|02989
    Cẩm Đàn|xa|07642|220|ab|07642
    Cẩm Điền|xa|10936|295|a|
    Cẩm Đoài|xa|10942|295|ab|10891
    Cẩm Đông|phuong|06769|195|ab|06793
    Cẩm Đông|xa|10939|295|ab|10930
    Cam Đức|thitran|22453|570|ab|22453
    Cẩm Duệ|xa|18715|446|ab|18739
    Cẩm Duệ|xa|18739|42|c|
    Cam Đường|xa|02674|080|ab|02671
    Cam Đường|phuong|02671|15|c|
    Cẩm Dương|xa|18682|446|ab|18682
    Cẩm Đường|xa|26401|740|ab|26347
    Cam Giá|phuong|05467|164|ab|05467 05500
    Cẩm Giang|thitran|10888|295|ab|10888
    Cẩm Giang|xa|15148|390|ab|15148
    Cẩm Giang|xa|25660|710|ab|25657
    Cẩm Giang|xa|10888|31|c|
    Cẩm Giàng|xa|02008|063|ab|02008
    Cẩm Giàng|xa|02008|19|c|
    Cẩm Giàng|xa|10903|31|c|
    Cẩm Hà|xa|18727|446|ab|18736
    Cẩm Hà|xa|20422|503|ab|20401
    Cẩm Hải|xa|06802|195|a|
    Cam Hải Đông|xa|22441|570|ab|22453
    Cam Hải Tây|xa|22444|570|ab|22453
    Cam Hiệp|xa|22435|56|c|
    Cam Hiệp Bắc|xa|22450|570|ab|22435 22453
    Cam Hiệp Nam|xa|22456|570|ab|22435 22453
    Cam Hiếu|xa|19615|468|ab|19603
    Cam Hòa|xa|22438|570|ab|22435 22453 22708
    Cẩm Hoàng|xa|10897|295|ab|10888
    Cam Hồng|xa|19255|44|c|
    Cẩm Hưng|xa|10894|295|ab|10903
    Cẩm Hưng|xa|18733|446|ab|18736
    Cẩm Hưng|xa|18736|42|c|
    Cẩm Khê|thitran|08341|235|ab|08341
    Cẩm Khê|xa|08341|25|c|
    Cẩm Kim|xa|20425|503|ab|20410
    Cẩm La|xa|07171|206|ab|07183
    Cẩm Lạc|xa|18748|446|ab|18748
    Cẩm Lạc|xa|18748|42|c|
    Cam Lâm|xa|17236|422|ab|17242
    Cam Lâm|xa|22453|56|c|
    Cam Lập|xa|22483|569|ab|22480
    Cẩm Lệ|phuong|20260|48|c|
    Cẩm Liên|xa|15145|390|ab|15142
    Cam Linh|phuong|22432|569|ab|22432
    Cam Linh|phuong|22432|56|c|
    Cẩm Lĩnh|xa|09673|271|ab|09676 09694
    Cẩm Lĩnh|xa|18721|446|ab|18742
    Cam Lộ|thitran|19597|468|ab|19597
    Cam Lộ|xa|19597|44|c|
    Cam Lộc|phuong|22417|569|ab|22420
    Cẩm Lộc|xa|18730|446|ab|18742
    Cam Lợi|phuong|22429|569|ab|22432
    Cẩm Long|xa|15172|390|ab|15178
    Cẩm Lương|xa|15139|390|ab|15148
    Cẩm Lý|xa|07519|218|ab|07519
    Cẩm Lý|xa|07519|24|c|
    Cam Ly - Đà Lạt|phuong|24787|68|c|
    Cẩm Minh|xa|18751|446|ab|18748
    Căm Muộn|xa|16774|415|a|16774
    Cắm Muộn|xa|16774|415|b|16774
    Cẩm Mỹ|xa|18739|446|ab|18739
    Cẩm Mỹ|xa|26341|75|c|
    Cẩm Nam|phuong|20428|503|ab|20410
    Cam Nghĩa|xa|19621|468|ab|19597
    Cam Nghĩa|phuong|22408|569|ab|22411
    Cẩm Ngọc|xa|15169|390|ab|15127
    Cảm Nhân|xa|04726|141|ab|04726
    Cảm Nhân|xa|04726|15|c|
    Cẩm Nhượng|xa|18709|446|ab|18676
    Cẩm Ninh|xa|12181|329|ab|12184
    Cẩm Phả|phuong|06793|22|c|
    Cẩm Phô|phuong|20404|503|ab|20410
    Cam Phú|phuong|22420|569|ab|22420
    Cẩm Phú|phuong|06772|195|ab|06781
    Cẩm Phú|xa|15181|390|ab|15178
    Cam Phục|xa|17242|40|c|
    Cẩm Phúc|xa|10933|295|a|10903 10930
    Cam Phúc Bắc|phuong|22411|569|ab|22411
    Cam Phúc Nam|phuong|22414|569|ab|22420
    Cam Phước Đông|xa|22474|569|ab|22423
    Cam Phước Tây|xa|22459|570|ab|22465
    Cẩm Quan|xa|18724|446|ab|18673
    Cẩm Quang|xa|18697|446|ab|18673
    Cẩm Quý|xa|15136|390|ab|15148
    Cam Ranh|phuong|22420|56|c|
    Cấm Sơn|xa|07528|219|ab|07531
    Cẩm Sơn|phuong|06766|195|ab|06781
    Cẩm Sơn|xa|17350|424|ab|17344
    Cẩm Sơn|xa|18745|446|ab|18748
    Cẩm Sơn|xa|28489|820|ab|28471
    Cẩm Sơn|xa|28978|833|ab|28981
    Cẩm Tâm|xa|15163|390|ab|15163
    Cam Tân|xa|22435|570|ab|22435 22453 22708
    Cẩm Tân|xa|15178|390|ab|15178
    Cẩm Tân|xa|15178|38|c|
    Cẩm Tây|phuong|06775|195|ab|06793
    Cẩm Thạch|phuong|06787|195|ab|06778
    Cẩm Thạch|xa|15142|390|ab|15142
    Cẩm Thạch|xa|18706|446|ab|18739
    Cẩm Thạch|xa|15142|38|c|
    Cam Thành|xa|19612|468|ab|19597
    Cẩm Thanh|xa|20431|503|ab|20413
    Cẩm Thành|phuong|06790|195|ab|06793
    Cẩm Thành|xa|15133|390|ab|15142
    Cẩm Thành|xa|18694|446|ab|18685
    Cẩm Thành|phuong|21025|51|c|
    Cam Thành Bắc|xa|22462|570|ab|22453
    Cam Thành Nam|xa|22468|569|ab|22411
    Cẩm Thịnh|phuong|06781|195|ab|06781
    Cẩm Thịnh|xa|18736|446|ab|18736
    Cam Thịnh Đông|xa|22480|569|ab|22480
    Cam Thịnh Tây|xa|22477|569|ab|22480
    Cam Thuận|phuong|22426|569|ab|22432
    Cam Thượng|xa|09688|271|ab|09619
    Cẩm Thượng|phuong|10507|288|ab|10507
    Cam Thủy|xa|19270|457|ab|19255
    Cam Thủy|xa|19606|468|ab|19603
    Cẩm Thủy|phuong|06784|195|ab|06778
    Cẩm Thủy|xa|15127|38|c|
    Cẩm Trung|phuong|06793|195|ab|06793
    Cẩm Trung|xa|18742|446|ab|18742
    Cẩm Trung|xa|18742|42|c|
    Cẩm Tú|xa|15154|390|ab|15148
    Cẩm Tú|xa|15148|38|c|
    Cam Tuyền|xa|19600|468|ab|19603
    Cẩm Vân|xa|15184|390|ab|15163
    Cẩm Vân|xa|15163|38|c|
    Cẩm Văn|xa|10900|295|ab|10909
    Cẩm Việt|xa|10828|294|b|10756 10816
    Cẩm Vĩnh|xa|18691|446|a|18685
    Cẩm Vịnh|xa|18691|436|b|18685
    Cẩm Vũ|xa|10909|295|ab|10909
    Cẩm Xá|xa|12109|328|ab|12103
    Cẩm Xuyên|thitran|18673|446|ab|18673
    Cẩm Xuyên|xa|18673|42|c|
    Cẩm Yên|xa|09961|276|ab|09955
    Cẩm Yên|xa|15175|390|ab|15163
    Cà Ná|xa|22910|589|ab|22909
    Cà Ná|xa|22909|56|c|
    Cà Nàng|xa|03685|118|ab|03688
    Cán Cấu|xa|02821|084|ab|02809
    Cán Chu Phìn|xa|00799|027|ab|00802
    Căn Co|xa|03538|108|ab|03538
    Cần Đăng|xa|30595|892|ab|30595
    Cần Đăng|xa|30595|91|c|
    Cần Đước|thitran|28108|806|ab|28108
    Cần Đước|xa|28108|80|c|
    Cần Giờ|xa|27664|79|c|
    Cần Giuộc|thitran|28159|807|ab|28159
    Cần Giuộc|xa|28159|80|c|
    Càng Long|thitran|29266|844|ab|29266
    Càng Long|xa|29266|86|c|
    Cảnh Dương|xa|19036|454|ab|19033
    Canh Hiển|xa|22006|551|ab|22006
    Canh Hiệp|xa|22000|551|ab|21994 22006
    Canh Hòa|xa|22012|551|ab|21994
    Cảnh Hóa|xa|19048|454|a|
    Cảnh Hưng|xa|09364|260|ab|09349
    Canh Liên|xa|21997|551|ab|21997 22006
    Canh Liên|xa|21997|52|c|
    Cành Nàng|thitran|14923|386|ab|14923
    Canh Nậu|xa|09973|276|a|10003
    Canh Nậu|xa|07246|215|ab|07246
    Canh Tân|xa|01789|053|ab|01789
    Canh Tân|xa|12601|339|ab|12595
    Canh Tân|xa|01789|04|c|
    Canh Thuận|xa|22009|551|ab|21994
    Cảnh Thụy|xa|07738|221|a|07738
    Cảnh Thụy|phuong|07738|213|b|07738
    Cảnh Thụy|phuong|07738|24|c|
    Cấn Hữu|xa|09943|275|ab|09910
    Canh Vinh|xa|22003|551|ab|22006
    Canh Vinh|xa|22006|52|c|
    Cán Khê|xa|16231|403|ab|16234
    Cần Kiệm|xa|09991|276|ab|09982
    Can Lộc|xa|18406|42|c|
    Cần Nông|xa|01367|045|ab|01366
    Cần Thạnh|thitran|27664|787|ab|27664
    Cán Tỷ|xa|00883|029|ab|00883
    Cán Tỷ|xa|00883|08|c|
    Cần Yên|xa|01366|045|ab|01366
    Cần Yên|xa|01366|04|c|
    Cao An|xa|10927|295|ab|10543
    Cao Bồ|xa|00952|030|ab|00952
    Cao Bồ|xa|00952|08|c|
    Cao Chương|xa|01471|047|ab|01447
    Cao Đại|xa|09109|252|a|
    Cao Đức|xa|09466|263|ab|09466
    Cao Đức|xa|09466|24|c|
    Cao Dương|xa|10174|278|a|10180
    Cao Dương|xa|05008|152|ab|05047
    Cao Dương|xa|05047|25|c|
    Cao Kỳ|xa|02104|065|ab|02104
    Cao Lãnh|phuong|29869|82|c|
    Cao Lâu|xa|06196|183|ab|06196
    Cao Lộc|thitran|06187|183|ab|06187
    Cao Lộc|xa|06211|20|c|
    Cao Mã Pờ|xa|00886|029|ab|00892
    Cao Minh|xa|06010|180|ab|06001
    Cao Minh|xa|08752|244|ab|08746
    Cao Minh|xa|11902|316|ab|11887
    Cao Minh|xa|01879|19|c|
    Cao Ngạn|xa|05695|164|ab|05710
    Cao Ngọc|xa|15079|389|ab|15124
    Cao Nhân|xa|11518|311|a|11488 11506
    Cao Phạ|xa|04480|137|ab|04630
    Cao Phong|thitran|05089|154|ab|05089
    Cao Phong|xa|08860|253|ab|08866
    Cao Phong|xa|05089|25|c|
    Cao Quảng|xa|19003|453|ab|18997
    Cao Sơn|xa|02002|063|ab|01981
    Cao Sơn|xa|02782|083|ab|02782
    Cao Sơn|xa|04876|150|ab|04876
    Cao Sơn|xa|04957|152|ab|04924 04960
    Cao Sơn|xa|17386|424|ab|17380
    Cao Sơn|xa|02782|15|c|
    Cao Sơn|xa|04876|25|c|
    Cao Sơn Tiến|xa|10378|281|b|10354
    Cao Tân|xa|01885|060|ab|01879
    Cao Thăng|xa|01519|047|ab|01525
    Cao Thắng|phuong|06676|193|ab|06676
    Cao Thắng|xa|11278|300|ab|11239
    Cao Thành|xa|10372|281|a|
    Cao Thịnh|xa|15100|389|ab|15091
    Cao Thượng|xa|01900|061|ab|01906
    Cao Thượng|thitran|07339|216|ab|07339
    Cao Viên|xa|10132|278|ab|10126
    Cao Xá|xa|07336|216|ab|07339
    Cao Xá|xa|08527|237|ab|08527
    Cao Xanh|phuong|06658|193|ab|06658
    Cao Xanh|phuong|06658|22|c|
    Cao Xuân Dương|xa|10174|278|b|10180
    Cấp Dẫn|xa|08383|235|a|
    Cấp Tiến|xa|02563|076|ab|02548
    Cấp Tiến|xa|11779|315|ab|11779
    Cát Bà|thitran|11914|317|ab|11914
    Cát Bi|phuong|11422|306|ab|11413
    Cát Chánh|xa|21904|548|ab|21901
    Cát Dài|phuong|11368|305|a|
    Cát Hải|thitran|11917|317|ab|11914
    Cát Hải|xa|21880|548|ab|21880
    Cát Hải|dackhu|11914|31|c|
    Ca Thành|xa|01738|052|ab|01738
    Ca Thành|xa|01738|04|c|
    Cát Hanh|xa|21871|548|ab|21871
    Cát Hiệp|xa|21883|548|ab|21871
    Cát Hưng|xa|21889|548|ab|21901
    Cát Khánh|xa|21862|548|a|21859
    Cát Khánh|thitran|21862|548|b|21859
    Cát Lái|phuong|27109|769|ab|27112
    Cát Lái|phuong|27112|79|c|
    Cát Lâm|xa|21868|548|ab|21868
    Cát Linh|phuong|00178|006|ab|00025 00190
    Cát Minh|xa|21859|548|ab|21859
    Cát Nê|xa|05848|171|ab|05851
    Cát Ngạn|xa|17728|40|c|
    Cát Nhơn|xa|21886|548|ab|21892
    Cát Quế|xa|09850|274|ab|09856
    Cát Sơn|xa|21856|548|ab|21868
    Cát Tài|xa|21865|548|ab|21859
    Cát Tân|xa|16198|402|ab|16225
    Cát Tân|xa|21895|548|ab|21853
    Cát Thắng|xa|21901|548|ab|21901
    Cát Thành|thitran|14056|363|ab|14056
    Cát Thành|xa|21874|548|ab|21880
    Cát Thành|xa|14056|37|c|
    Cát Thịnh|xa|04693|140|ab|04693
    Cát Thịnh|xa|04693|15|c|
    Cát Tiên|thitran|25159|683|a|25159
    Cát Tiên|thitran|25159|682|b|25159
    Cát Tiên|xa|25159|68|c|
    Cát Tiến|thitran|21898|548|ab|21880
    Cát Tiến|xa|21880|52|c|
    Cát Tiên 2|xa|25180|68|c|
    Cát Tiên 3|xa|25162|68|c|
    Cát Trinh|xa|21877|548|ab|21853
    Cát Tường|xa|21892|548|ab|21892
    Cát Vân|xa|16195|402|ab|16225
    Cát Văn|xa|17716|428|ab|17728
    Cầu Bà|xa|22636|573|ab|22648
    Cầu Đất|phuong|11344|304|ab|11359 11383
    Cầu Dền|phuong|00274|007|a|
    Cầu Diễn|phuong|00592|019|ab|00592
    Cầu Giát|thitran|17098|421|a|
    Cầu Giát|thitran|17179|421|b|17179
    Cầu Giấy|phuong|00166|01|c|
    Cầu Kè|thitran|29308|845|ab|29308
    Cầu Kè|xa|29308|86|c|
    Cầu Kho|phuong|26761|760|ab|26758
    Cầu Khởi|xa|25573|707|ab|25573
    Cầu Khởi|xa|25573|80|c|
    Cầu Kiệu|phuong|27058|79|c|
    Cầu Lộc|xa|16033|400|ab|16033
    Cầu Mây|phuong|03028|088|ab|03006
    Cầu Ngang|thitran|29416|848|ab|29416
    Cầu Ngang|xa|29416|86|c|
    Cầu Ông Lãnh|phuong|26752|760|ab|26743 26758
    Cầu Ông Lãnh|phuong|26758|79|c|
    Cầu Quan|thitran|29344|846|ab|29371
    Cầu Thia|phuong|04291|133|ab|04681
    Cầu Thia|phuong|04681|15|c|
    Cầu Tre|phuong|11338|304|ab|11329
    Cây Dương|thitran|31396|934|ab|31396
    Cây Gáo|xa|26254|737|ab|26254
    Cây Thị|xa|05689|169|ab|05707
    Cây Trường II|xa|25819|719|ab|25819
    Chà Cang|xa|03166|103|ab|03166
    Chà Là|xa|25570|707|ab|25567 25573
    Chàng Sơn|xa|09985|276|a|
    Chánh An|xa|29647|858|ab|29641
    Chánh Hiệp|phuong|25771|79|c|
    Chánh Hưng|phuong|27418|79|c|
    Chánh Lộ|phuong|21031|522|ab|21025
    Chánh Mỹ|phuong|25774|718|ab|25747 25771
    Chánh Nghĩa|phuong|25756|718|ab|25747
    Chánh Phú Hòa|phuong|25837|721|ab|25837
    Chánh Phú Hòa|phuong|25837|79|c|
    Chấn Hưng|xa|09085|252|ab|09079
    Chấn Hưng|xa|11806|31|c|
    Chân Lý|xa|13576|353|ab|13579
    Chân Mây - Lăng Cô|xa|20137|46|c|
    Chân Mộng|xa|08047|230|a|
    Chân Mộng|xa|08044|230|b|08038
    Chân Mộng|xa|08038|25|c|
    Chăn Nưa|xa|03487|108|ab|03487
    Chân Sơn|xa|02491|075|ab|02473
    Chấn Thịnh|xa|04699|140|ab|04699
    Chấn Thịnh|xa|04699|15|c|
    Chà Nưa|xa|03187|103|ab|03166
    Chất Bình|xa|14653|376|ab|14653
    Chất Bình|xa|14653|37|c|
    Chà Tở|xa|03175|103|ab|03175
    Chà Tở|xa|03175|11|c|
    Châu Bình|xa|16804|416|ab|16804
    Châu Bình|xa|29008|834|ab|28996
    Châu Bình|xa|18178|439|b|18202
    Châu Bình|xa|16804|40|c|
    Châu Bính|xa|16780|416|ab|16792
    Châu Can|xa|10348|280|ab|10330
    Châu Cầu|phuong|13294|347|b|13285
    Châu Cường|xa|17062|420|ab|17077
    Châu Điền|xa|29314|845|ab|29308
    Châu Đình|xa|17080|420|ab|17035
    Châu Đốc|phuong|30316|91|c|
    Châu Đức|xa|26596|79|c|
    Châu Giang|phuong|13330|349|ab|13330
    Châu Hạnh|xa|16795|416|ab|16777
    Châu Hòa|xa|28996|834|ab|28996
    Châu Hòa|xa|28996|86|c|
    Châu Hóa|xa|19000|453|ab|18997
    Châu Hoàn|xa|16807|416|ab|16801
    Châu Hội|xa|16786|416|ab|16777
    Châu Hồng|xa|17044|420|ab|17044
    Châu Hồng|xa|17044|40|c|
    Châu Hưng|xa|29071|835|ab|29083
    Châu Hưng|xa|31780|949|ab|31777
    Châu Hưng|thitran|31900|958|ab|31900
    Châu Hưng|xa|29083|86|c|
    Châu Hưng A|xa|31903|958|ab|31900
    Châu Khánh|xa|31663|946|ab|31666
    Châu Khê|phuong|09388|261|ab|09379
    Châu Khê|xa|17248|422|ab|17248
    Châu Khê|xa|17248|40|c|
    Châu Kim|xa|16759|415|ab|16738
    Châu Lăng|xa|30562|891|ab|30544
    Châu Lộc|xa|17056|420|ab|17056
    Châu Lộc|xa|17056|40|c|
    Châu Lý|xa|17089|420|ab|17089
    Châu Minh|xa|07882|223|ab|07870
    Châu Nga|xa|16789|416|ab|16777
    Châu Nhân|xa|18052|431|ab|18040
    Châu Ninh|xa|12247|33|c|
    Châu Ổ|thitran|21040|524|ab|21040
    Châu Pha|xa|26728|754|ab|26728
    Châu Pha|xa|26728|79|c|
    Châu Phong|xa|09292|259|ab|09292
    Châu Phong|xa|16801|416|ab|16801
    Châu Phong|xa|30397|887|ab|30403
    Châu Phong|xa|30403|91|c|
    Châu Phú|xa|30463|91|c|
    Châu Phú A|phuong|30319|884|ab|30316
    Châu Phú B|phuong|30316|884|ab|30316
    Châu Quang|xa|17065|420|ab|17035
    Châu Quế|xa|04387|15|c|
    Châu Quế Hạ|xa|04387|136|ab|04387
    Châu Quế Thượng|xa|04384|136|ab|04387
    Châu Sơn|xa|09637|271|a|
    Châu Sơn|phuong|05509|165|ab|05533
    Châu Sơn|xa|06637|189|ab|06637
    Châu Sơn|xa|12532|338|ab|12532
    Châu Sơn|phuong|13318|347|ab|13318
    Châu Sơn|xa|06637|20|c|
    Châu Sơn|phuong|13318|37|c|
    Châu Thái|xa|17077|420|ab|17077
    Châu Thắng|xa|16798|416|ab|16792
    Châu Thành|thitran|28801|831|a|
    Châu Thành|xa|17050|420|ab|17044
    Châu Thành|thitran|25585|708|ab|25585
    Châu Thành|thitran|29374|847|ab|29374
    Châu Thành|thitran|31569|942|ab|31569
    Châu Thành|thitran|28810|831|b|28810
    Châu Thành|xa|25585|80|c|
    Châu Thành|xa|28519|82|c|
    Châu Thành|xa|29374|86|c|
    Châu Thành|xa|30880|91|c|
    Châu Thành|xa|31366|92|c|
    Châu Thới|xa|31912|958|ab|31894
    Châu Thới|xa|31894|96|c|
    Châu Thôn|xa|16765|415|ab|16774
    Châu Thuận|xa|16783|416|ab|16792
    Châu Tiến|xa|16792|416|ab|16792
    Châu Tiến|xa|17041|420|ab|17044
    Châu Tiến|xa|16792|40|c|
    Châu Văn Liêm|phuong|31153|917|ab|31153
    Chà Vàl|xa|20707|510|ab|20707
    Chế Cu Nha|xa|04471|137|ab|04456
    Chế Là|xa|01138|033|ab|01141
    Cheo Reo|phuong|24041|624|ab|24044
    Chế Tạo|xa|04489|137|ab|04489
    Chế Tạo|xa|04489|15|c|
    Chí Cà|xa|01105|033|ab|01108
    Chí Công|xa|22996|595|ab|22972
    Chí Đám|xa|07999|230|ab|07999
    Chí Đám|xa|07999|25|c|
    Chí Đạo|xa|05323|157|ab|05323
    Chỉ Đạo|xa|11992|325|ab|11992
    Chi Đông|thitran|08973|250|ab|08974
    Chiêm Hóa|xa|02287|08|c|
    Chiên Đàn|xa|20364|48|c|
    Chiềng An|phuong|03667|116|ab|03664
    Chiềng An|phuong|03664|14|c|
    Chiềng Ân|xa|03832|120|ab|03850
    Chiềng Ban|xa|04120|125|ab|04132
    Chiềng Bằng|xa|03706|118|ab|03703
    Chiềng Bôm|xa|03766|119|ab|03784
    Chiềng Cang|xa|04207|126|ab|04219
    Chiềng Chăn|xa|04114|125|ab|04108
    Chiềng Châu|xa|05248|156|ab|05251
    Chiềng Chung|xa|04129|125|ab|04117
    Chiềng Chung|xa|04015|123|b|04000
    Chiềng Cọ|xa|03658|116|ab|03670
    Chiềng Cơi|phuong|03670|116|ab|03670
    Chiềng Cơi|phuong|03670|14|c|
    Chiềng Công|xa|03838|120|ab|03850
    Chiềng Đen|xa|03661|116|ab|03664
    Chiềng Dong|xa|04147|125|ab|04132
    Chiềng Đông|xa|03299|099|ab|03301
    Chiềng Đông|xa|04063|124|ab|04075
    Chiềng En|xa|04180|126|ab|04171
    Chiềng Hắc|xa|04012|123|ab|03980
    Chiềng Hặc|xa|04078|124|ab|04078
    Chiềng Hặc|xa|04078|14|c|
    Chiềng Hoa|xa|03850|120|ab|03850
    Chiềng Hoa|xa|03850|14|c|
    Chiềng Ken|xa|03091|089|ab|03091
    Chiềng Ken|xa|03091|15|c|
    Chiềng Khay|xa|03688|118|ab|03688
    Chiềng Kheo|xa|04150|125|ab|04132
    Chiềng Khoa|xa|04036|128|ab|04018
    Chiềng Khoang|xa|03718|118|ab|03703
    Chiềng Khoi|xa|04090|124|ab|04075
    Chiềng Khoong|xa|04204|126|ab|04204
    Chiềng Khoong|xa|04204|14|c|
    Chiềng Khừa|xa|04024|123|ab|04045
    Chiềng Khương|xa|04222|126|ab|04222
    Chiềng Khương|xa|04222|14|c|
    Chiềng La|xa|03733|119|ab|03754
    Chiềng La|xa|03754|14|c|
    Chiềng Lao|xa|03814|120|ab|03814
    Chiềng Lao|xa|03814|14|c|
    Chiềng Lề|phuong|03646|116|ab|03646
    Chiềng Lương|xa|04156|125|ab|04159
    Chiềng Ly|xa|03751|119|a|
    Chiềng Mai|xa|04132|125|ab|04132
    Chiềng Mai|xa|04132|14|c|
    Chiềng Mung|xa|04123|125|ab|04123
    Chiềng Mung|xa|04123|14|c|
    Chiềng Muôn|xa|03829|120|ab|03808
    Chiềng Ngàm|xa|03736|119|ab|03754
    Chiềng Ngần|xa|03673|116|ab|03679
    Chiềng Nơi|xa|04141|125|ab|04144
    Chiềng On|xa|04084|124|ab|04087
    Chiềng Ơn|xa|03700|118|ab|03703
    Chiềng Pấc|xa|03787|119|ab|03721
    Chiềng Pằn|xa|04072|124|ab|04075
    Chiềng Pha|xa|03730|119|ab|03724
    Chiềng Phung|xa|04177|126|ab|04186
    Chiềng Sại|xa|03895|121|ab|03892
    Chiềng Sại|xa|03892|14|c|
    Chiềng San|xa|03844|120|ab|03808
    Chiềng Sàng|xa|04069|124|ab|04075
    Chiềng Sinh|xa|03298|099|ab|03283
    Chiềng Sinh|phuong|03679|116|ab|03679
    Chiềng Sinh|xa|03283|11|c|
    Chiềng Sinh|phuong|03679|14|c|
    Chiềng Sơ|xa|03211|101|ab|03214
    Chiềng Sơ|xa|04195|126|ab|04195
    Chiềng Sơ|xa|04195|14|c|
    Chiềng Sơn|xa|03985|123|ab|03985
    Chiềng Sơn|xa|03985|14|c|
    Chiềng Sung|xa|04108|125|ab|04108
    Chiềng Sung|xa|04108|14|c|
    Chiềng Tương|xa|04102|124|ab|04096
    Chiềng Ve|xa|04153|125|ab|04132
    Chiềng Xôm|xa|03664|116|ab|03664
    Chiềng Xuân|xa|04056|128|ab|03985
    Chiềng Yên|xa|04054|128|ab|04048
    Chiến Phố|xa|01042|032|ab|01024
    Chiến Thắng|xa|06364|185|ab|06364
    Chiến Thắng|xa|06481|187|ab|06481
    Chiến Thắng|xa|11671|313|ab|11674
    Chiến Thắng|xa|06481|20|c|
    Chiêu Lưu|xa|16855|417|ab|16855
    Chiêu Lưu|xa|16855|40|c|
    Chiêu Vũ|xa|06358|185|ab|06367
    Chiêu Yên|xa|02443|075|ab|02434
    Chí Hòa|xa|12679|339|ab|12685
    Chi Khê|xa|17251|422|ab|17254
    Chi Lăng|thitran|30505|890|a|30505
    Chi Lăng|phuong|05983|178|ab|05983
    Chi Lăng|xa|06034|180|ab|06040
    Chi Lăng|thitran|06466|187|ab|06463
    Chi Lăng|xa|06523|187|ab|06463
    Chi Lăng|xa|09313|259|ab|09313
    Chi Lăng|xa|12656|339|ab|12631
    Chi Lăng|phuong|23586|622|ab|23586
    Chi Lăng|phuong|30505|890|b|30505
    Chi Lăng|xa|06463|20|c|
    Chi Lăng|xa|09313|24|c|
    Chi Lăng|phuong|30505|91|c|
    Chi Lăng Bắc|xa|11281|300|ab|11284
    Chi Lăng Nam|xa|11284|300|ab|11284
    Chí Linh|phuong|10546|31|c|
    Chí Minh|xa|06013|180|ab|06040
    Chí Minh|phuong|10582|290|ab|10549
    Chí Minh|xa|11095|298|ab|11131
    Chí Minh|xa|12265|330|b|12271
    Chí Minh|xa|11131|31|c|
    Chí Minh|xa|12271|33|c|
    Chim Vàn|xa|03877|121|ab|03871
    Chi Nê|thitran|05392|159|ab|05392
    Chính Gián|phuong|20215|491|ab|20209
    Chính Lý|xa|13573|353|ab|13573
    Chính Mỹ|xa|11509|311|a|
    Chính Nghĩa|xa|12304|331|ab|12280
    Chí Tân|xa|12265|330|a|12271
    Chí Thạnh|thitran|22114|559|ab|22114
    Chí Thảo|xa|01606|049|ab|01576
    Chi Thiết|xa|02599|076|ab|02608
    Chí Tiên|xa|08206|232|ab|08218
    Chí Tiên|xa|08218|25|c|
    Chí Viễn|xa|01501|047|ab|01501
    Chờ|thitran|09193|258|ab|09193
    Chợ Chu|thitran|05536|167|a|
    Chợ Chu|thitran|05569|167|b|05569
    Chợ Chùa|thitran|21364|532|ab|21364
    Chơ Chun|xa|20699|510|ab|20698
    Chợ Đồn|xa|02020|19|c|
    Chợ Gạo|thitran|28594|822|ab|28594
    Chợ Gạo|xa|28594|82|c|
    Chợ Lách|thitran|28870|832|ab|28870
    Chợ Lách|xa|28870|86|c|
    Chợ Lầu|thitran|23005|596|ab|23005
    Chợ Lớn|phuong|27343|79|c|
    Chơ Long|xa|23851|630|ab|23851
    Chơ Long|xa|23851|52|c|
    Ch'ơm|xa|20437|504|ab|20443
    Chợ Mới|thitran|30628|893|ab|30628
    Chợ Mới|xa|02086|19|c|
    Chợ Mới|xa|30628|91|c|
    Chơn Thành|phuong|25432|75|c|
    Chợ Quán|phuong|27301|79|c|
    Chợ Rã|thitran|01888|061|ab|01912
    Chợ Rã|xa|01912|19|c|
    Chợ Vàm|thitran|30409|888|ab|30409
    Chợ Vàm|xa|30409|91|c|
    Chrôh Pơnan|xa|24060|638|ab|24061
    Chũ|thitran|07525|219|a|07525
    Chũ|phuong|07525|224|b|07525
    Chũ|phuong|07525|24|c|
    Chư Á|xa|23599|622|ab|23602
    Chùa Hang|phuong|05659|164|ab|05710
    Chư A Thai|xa|24046|638|ab|24049
    Chư A Thai|xa|24049|52|c|
    Chư Băh|xa|24065|624|ab|24065
    Chúc Sơn|thitran|10015|277|ab|10015
    Chư Đang Ya|xa|23746|627|b|23590
    Chư Đăng Ya|xa|23746|627|a|23590
    Chu Điện|xa|07480|218|ab|07444
    Chư Don|xa|23980|639|ab|23942
    Chư Drăng|xa|24094|637|ab|24109
    Chư Gu|xa|24085|637|ab|24112
    Chu Hóa|xa|08506|227|ab|08515
    Chư Hreng|xa|23332|608|ab|23332
    Chu Hương|xa|01921|061|ab|01921
    Chư KBô|xa|24310|649|a|24310
    Chứ Kbô|xa|24310|649|b|24310
    Chư Krey|xa|23827|630|b|23830
    Chư Krey|xa|23830|52|c|
    Chư Krêy|xa|23827|630|a|23830
    Chu Minh|xa|09667|271|ab|09619 09661
    Chư Mố|xa|24025|635|ab|24028
    Chung Chải|xa|03157|096|ab|03160
    Chư Ngọc|xa|24106|637|ab|24076
    Chương Dương|xa|12727|340|a|
    Chương Dương|phuong|00067|002|ab|00097
    Chương Dương|xa|10237|279|ab|10237
    Chương Dương|xa|10237|01|c|
    Chương Mỹ|phuong|10015|01|c|
    Chương Xá|xa|08413|235|a|08416
    Chư Păh|xa|23722|52|c|
    Chu Phan|xa|09004|250|ab|08980
    Chư Pơng|xa|23945|633|ab|23947
    Chư Prông|thitran|23887|632|ab|23887
    Chư Prông|xa|23887|52|c|
    Chư Pưh|xa|23942|52|c|
    Chư Răng|xa|24016|635|ab|24013
    Chư Rcăm|xa|24112|637|ab|24112
    Chư Sê|thitran|23941|633|ab|23941
    Chư Sê|xa|23941|52|c|
    Chu Trinh|xa|01720|040|ab|01288
    Chư Ty|thitran|23857|631|ab|23857
    Chu Văn An|phuong|10549|31|c|
    Chuyên Mỹ|xa|10321|280|ab|10330
    Chuyên Mỹ|xa|10330|01|c|
    Chuyên Ngoại|xa|13345|349|ab|13324
    Cổ Am|xa|11905|316|a|
    Cô Ba|xa|01330|043|ab|01327
    Cô Ba|xa|01327|04|c|
    Cổ Bi|xa|00553|018|ab|00136 00541 00565
    Cổ Bì|xa|10984|296|ab|10966
    Cốc Đán|xa|01945|062|ab|01954
    Cốc Lầu|xa|02896|085|ab|02896
    Cốc Lầu|xa|02896|15|c|
    Cốc Lếu|phuong|02644|080|ab|02647
    Cốc Ly|xa|02878|085|ab|02890
    Cốc Mỳ|xa|02704|082|ab|02695
    Cốc Pài|thitran|01096|033|ab|01096
    Cốc Pàng|xa|01324|043|ab|01324
    Cốc Pàng|xa|01324|04|c|
    Cốc Rế|xa|01123|033|ab|01117
    Cốc San|xa|02746|080|ab|02746
    Cốc San|xa|02746|15|c|
    Cổ Đạm|xa|18391|442|b|18394
    Cổ Đạm|xa|18394|42|c|
    Cỗ Đạm|xa|18391|442|a|18394
    Cổ Đô|xa|09628|271|ab|09634
    Cổ Đô|xa|09634|01|c|
    Cờ Đỏ|thitran|31261|925|ab|31261
    Cờ Đỏ|phuong|03984|123|b|03982
    Cờ Đỏ|xa|31261|92|c|
    Cổ Đông|xa|09616|269|ab|09616 09988
    Cổ Dũng|xa|10762|293|a|10705 10756
    Cô Giang|phuong|26755|760|ab|26758
    Cổ Lễ|thitran|14026|363|ab|14026
    Cổ Lễ|xa|14026|37|c|
    Cổ Linh|xa|01879|060|ab|01879
    Cổ Loa|xa|00505|017|ab|00454
    Cổ Lũng|xa|05650|168|ab|05641
    Cổ Lũng|xa|14965|386|ab|14959
    Cổ Lũng|xa|14959|38|c|
    Co Mạ|xa|03781|119|ab|03781
    Co Mạ|xa|03781|14|c|
    Cồn|thitran|14218|366|ab|14218
    Cồn Cỏ|dackhu|19742|44|c|
    Con Cuông|thitran|17227|422|a|
    Con Cuông|xa|17254|40|c|
    Côn Đảo|dackhu|26732|79|c|
    Cô Ngân|xa|01567|048|ab|01561
    Công Bằng|xa|01867|060|ab|01879
    Công Chính|xa|16369|404|ab|16369
    Công Chính|xa|16369|38|c|
    Công Đa|xa|02485|075|ab|02458
    Công Hải|xa|22840|588|ab|22840
    Công Hải|xa|22840|56|c|
    Cộng Hiền|xa|11899|316|a|
    Cộng Hòa|xa|06799|195|a|06799 06886
    Cộng Hòa|xa|10756|293|a|10756
    Cộng Hòa|phuong|07150|206|ab|07147
    Cộng Hòa|xa|09931|275|ab|09931
    Cộng Hòa|phuong|10570|290|ab|10549 10570
    Cộng Hòa|xa|10639|291|ab|10645 10705 10756
    Cộng Hòa|xa|12595|339|ab|12595
    Cộng Hòa|xa|13762|359|ab|13750
    Cộng Lạc|xa|11140|298|a|11140
    Công Liêm|xa|16354|404|ab|16369
    Công Lý|xa|13582|353|ab|13591
    Công Sơn|xa|06232|183|ab|06220
    Công Sơn|xa|06220|20|c|
    Công Thành|xa|17611|426|a|17611
    Cống Vị|phuong|00007|001|ab|00008 00025
    Cổ Nhuế 1|phuong|00616|021|ab|00160 00611 00619
    Cổ Nhuế 2|phuong|00617|021|ab|00598 00602
    Côn Lôn|xa|02245|072|ab|02245
    Côn Lôn|xa|02245|08|c|
    Côn Minh|xa|02173|066|ab|02185
    Côn Minh|xa|02185|19|c|
    Cò Nòi|xa|04138|125|ab|04105
    Cồn Thoi|xa|14689|376|ab|14623
    Cồn Tiên|xa|19537|44|c|
    Cổ Phúc|thitran|04498|138|ab|04498
    Cổ Thành|phuong|10576|290|ab|10546
    Cô Tô|thitran|07192|207|ab|07192
    Cô Tô|thitran|30580|891|ab|30580
    Cô Tô|dackhu|07192|22|c|
    Cô Tô|xa|30580|91|c|
    Co Tòng|xa|03796|119|ab|03781
    Cửa Bắc|phuong|13648|356|a|
    Cửa Bắc|phuong|13669|356|b|13669
    Cửa Cạn|xa|31084|911|ab|31078
    Cửa Đại|phuong|20416|503|ab|20413
    Cửa Đông|phuong|00055|002|ab|00004 00070
    Cửa Dương|xa|31090|911|ab|31078
    Cửa Lò|phuong|16732|40|c|
    Cư A Mung|xa|24194|645|ab|24193
    Cư An|xa|24001|634|ab|23614
    Cửa Nam|phuong|00073|002|ab|00004 00070 00082 00226
    Cửa Nam|phuong|13690|356|ab|13669
    Cửa Nam|phuong|16678|412|ab|16681
    Cửa Nam|phuong|00082|01|c|
    Cửa Ông|phuong|06763|195|ab|06781
    Cửa Ông|phuong|06781|22|c|
    Cửa Tùng|thitran|19414|464|ab|19414
    Cửa Tùng|xa|19414|44|c|
    Cửa Việt|thitran|19496|466|ab|19496
    Cửa Việt|xa|19496|44|c|
    Cư Bao|xa|24340|644|ab|24340
    Cư Bao|phuong|24340|66|c|
    Cù Bị|xa|26599|750|ab|26596
    Cư Bông|xa|24406|651|ab|24406
    Cúc Đường|xa|05737|170|ab|05740
    Củ Chi|thitran|27496|783|ab|27496
    Củ Chi|xa|27553|79|c|
    Cúc Phương|xa|14404|372|ab|14404
    Cúc Phương|xa|14404|37|c|
    Cư Dliê M'nông|xa|24271|648|ab|24277
    Cự Đồng|xa|08614|238|ab|08614
    Cự Đồng|xa|08614|25|c|
    Cư Drăm|xa|24484|653|ab|24484
    Cư ÊBur|xa|24160|643|ab|24133
    Cư ELang|xa|24404|651|ab|24403
    Cư Êwi|xa|24541|657|ab|24540
    Cư Huê|xa|24385|651|ab|24373
    Cư Jang|xa|24409|651|a|24406
    Cư Jút|xa|24640|68|c|
    Cư KBang|xa|24226|646|ab|24217
    Cự Khê|xa|10120|278|ab|09568 10126
    Cự Khối|phuong|00154|004|ab|00145 00577
    Cư Klông|xa|24367|650|ab|24352
    Cư Knia|xa|24658|662|ab|24640
    Cư Króa|xa|24439|652|ab|24436
    Cư KTy|xa|24454|653|ab|24454
    Cù Lao Dung|thitran|31615|945|ab|31615
    Cù Lao Dung|xa|31633|92|c|
    Cù Lao Giêng|xa|30643|91|c|
    Cư Lễ|xa|02176|066|ab|02176
    Cư M'gar|xa|24289|648|ab|24280
    Cư M'gar|xa|24280|66|c|
    Cư M'Lan|xa|24232|646|ab|24211
    Cư Mốt|xa|24196|645|ab|24193
    Cư M'ta|xa|24436|652|ab|24436
    Cư M'ta|xa|24436|66|c|
    Cự Nẫm|xa|19141|455|ab|19141
    Cư Né|xa|24307|649|ab|24310
    Củng Sơn|thitran|22165|560|ab|22165
    Cư Ni|xa|24397|651|ab|24373
    Cun Pheo|xa|05224|156|ab|05212
    Cuối Hạ|xa|05077|153|ab|05086
    Cương Chính|xa|12376|332|ab|12361
    Cương Gián|xa|18403|442|ab|18394
    Cường Lợi|xa|02152|066|ab|02152
    Cường Lợi|xa|06634|189|ab|06637
    Cường Lợi|xa|02152|19|c|
    Cương Sơn|xa|07483|218|ab|07444
    Cường Thịnh|xa|04522|138|ab|04273
    Cuor Đăng|xa|24301|648|a|24301
    Cuôr Đăng|xa|24301|648|b|24301
    Cuôr Đăng|xa|24301|66|c|
    Cuôr KNia|xa|24247|647|ab|24250
    Cư Pơng|xa|24313|649|ab|24313
    Cư Pơng|xa|24313|66|c|
    Cư Prao|xa|24415|652|ab|24415
    Cư Prao|xa|24415|66|c|
    Cư Prông|xa|24401|651|ab|24400
    Cư Pui|xa|24478|653|ab|24478
    Cư Pui|xa|24478|66|c|
    Cư San|xa|24444|652|ab|24444
    Cư Suê|xa|24298|648|ab|24259
    Cự Thắng|xa|08602|238|ab|08584
    Cửu An|xa|23629|623|ab|23629
    Cửu An|xa|23629|52|c|
    Cửu Cao|xa|12025|326|ab|12025
    Cù Vân|xa|05809|171|ab|05809
    Cư Yang|xa|24409|651|b|24406
    Cư Yang|xa|24406|66|c|
    Cư Yên|xa|04960|152|ab|04960
    Đà Bắc|thitran|04831|150|ab|04831
    Đà Bắc|xa|04831|25|c|
    Đá Bạc|xa|26614|750|ab|26617
    Đá Bạc|xa|32104|96|c|
    Đạ Chais|xa|24847|675|ab|24848
    Đắc Lua|xa|26119|734|b|26119
    Đắc Pre|xa|20716|510|ab|20716
    Đắc Pring|xa|20719|510|ab|20716
    Đắc Pring|xa|20716|48|c|
    Đắc Sở|xa|09865|274|ab|09856
    Đắc Sơn|phuong|05875|172|ab|05860
    Đắc Tôi|xa|20705|510|ab|20704
    Đá Đỏ|xa|03967|122|ab|03961
    Đạ Đờn|xa|24895|676|ab|24895
    Đạ Huoai|xa|25099|68|c|
    Đạ Huoai 2|xa|25105|68|c|
    Đạ Huoai 3|xa|25114|68|c|
    Đại An|xa|08161|232|ab|08173
    Đại An|xa|13756|359|ab|13699
    Đại An|xa|20547|506|ab|20500
    Đại An|xa|29491|849|ab|29491
    Đại An|xa|29491|86|c|
    Đại Ân 1|xa|31627|945|ab|31633
    Đại Ân 2|xa|31672|951|ab|31673
    Đại áng|xa|00679|020|ab|00679 10183
    Đại Bái|xa|09490|263|ab|09454
    Đại Bản|xa|11587|312|a|11593 11602
    Đại Bản|phuong|11587|303|b|11593 11602
    Đại Bình|xa|06919|200|ab|06895
    Đại Chánh|xa|20530|506|ab|20542
    Đại Cương|xa|13390|350|a|13393
    Đại Cương|phuong|13390|350|b|13393
    Đại Cường|xa|10432|281|ab|10402
    Đại Cường|xa|20545|506|ab|20539
    Đại Điền|xa|29188|837|ab|29194
    Đại Điền|xa|29194|86|c|
    Đại Đình|thitran|08923|248|ab|08923
    Đại Đình|xa|08923|25|c|
    Đại Đồng|xa|06040|180|a|06040
    Đại Đồng|xa|04768|141|ab|04714
    Đại Đồng|xa|09100|252|ab|09100
    Đại Đồng|xa|09355|260|ab|09340
    Đại Đồng|xa|09958|276|ab|09955
    Đại Đồng|xa|11704|314|ab|11725
    Đại Đồng|xa|11995|325|ab|11995
    Đại Đồng|xa|17749|428|ab|17713
    Đại Đồng|xa|20515|506|ab|20515
    Đại Đồng|xa|05347|25|c|
    Đại Đồng|xa|09340|24|c|
    Đại Đồng|xa|11995|33|c|
    Đại Đồng|xa|17713|40|c|
    Đại Đồng Thành|xa|09406|262|ab|09400
    Đại Dực|xa|06868|199|ab|06862 06877
    Đại Đức|xa|10810|293|ab|10804
    Đại Hà|xa|11728|314|a|11680 11728
    Đại Hải|xa|31561|943|ab|31561
    Đại Hải|xa|31561|92|c|
    Đại Hiệp|xa|20524|506|ab|20500
    Đại Hòa|xa|20548|506|ab|20500
    Đại Hóa|xa|07312|216|a|
    Đại Hòa Lộc|xa|29098|835|ab|29104
    Đại Hoàng|xa|14500|37|c|
    Đại Hồng|xa|20512|506|ab|20515
    Đại Hợp|xa|11119|298|ab|11113
    Đại Hợp|xa|11752|314|ab|11749
    Đại Huệ|xa|17944|40|c|
    Đại Hùng|xa|10423|281|ab|10402
    Đại Hùng|xa|16516|382|b|16516
    Đại Hưng|xa|12268|330|a|
    Đại Hưng|xa|10480|282|ab|10441
    Đại Hưng|xa|20509|506|ab|20506
    Đại Kim|phuong|00316|008|ab|00316 00337 00364 00643
    Đại Lai|xa|09469|263|ab|09469
    Đại Lai|xa|09469|24|c|
    Đại Lâm|xa|07435|217|ab|07432
    Đại Lãnh|xa|20506|506|ab|20506
    Đại Lãnh|xa|22492|571|ab|22504
    Đại Lãnh|xa|22504|56|c|
    Đại Lào|xa|24844|673|ab|24841
    Đại Lịch|xa|04687|140|ab|04699
    Đại Lộc|xa|16018|400|ab|16021
    Đại Lộc|xa|20500|48|c|
    Đại Mạch|xa|00499|017|ab|00493 09022
    Đại Minh|xa|04786|141|ab|04717
    Đại Minh|xa|20539|506|ab|20539
    Đại Mỗ|phuong|00634|019|ab|00622 00634 00637 09556 09886
    Đại Mỗ|phuong|00637|01|c|
    Đại Nài|phuong|18082|436|ab|18073 18652
    Đại Ngãi|thitran|31645|946|ab|31645
    Đại Ngãi|xa|31645|92|c|
    Đại Nghĩa|thitran|10441|282|ab|10441
    Đại Nghĩa|xa|20521|506|ab|20500
    Đại Phác|xa|04435|136|ab|04441
    Đại Phạm|xa|08056|231|ab|08071
    Đại Phong|xa|20536|506|ab|20539
    Đại Phú|xa|02617|076|ab|02611
    Đại Phúc|phuong|09181|256|ab|09190
    Đại Phúc|xa|29293|844|ab|29287
    Đại Phúc|xa|05488|19|c|
    Đại Phước|xa|26476|742|ab|26491
    Đại Phước|xa|29296|844|ab|29302
    Đại Phước|xa|26491|75|c|
    Đại Quang|xa|20518|506|ab|20515
    Đại Sảo|xa|02068|064|ab|02083
    Đài Sơn|phuong|22765|582|ab|22759
    Đại Sơn|xa|01639|049|ab|01648
    Đại Sơn|xa|04429|136|ab|04429
    Đại Sơn|xa|07627|220|ab|07627
    Đại Sơn|xa|11083|298|ab|11086
    Đại Sơn|xa|17710|427|ab|17707
    Đại Sơn|xa|20503|506|ab|20506
    Đại Sơn|xa|07627|24|c|
    Đại Sơn|xa|11086|31|c|
    Đại Tâm|xa|31690|947|ab|31684
    Đại Tân|xa|20533|506|ab|20542
    Đại Tập|xa|12262|330|ab|12247
    Đại Thắng|xa|10291|280|a|10279
    Đại Thắng|xa|11758|315|ab|11761
    Đại Thắng|xa|13786|359|ab|13786
    Đại Thắng|xa|20542|506|ab|20542
    Đại Thanh|xa|00664|01|c|
    Đại Thành|xa|07852|223|a|
    Đại Thành|xa|09937|275|a|
    Đại Thành|xa|17599|426|a|
    Đại Thành|xa|31411|931|ab|31411
    Đại Thành|phuong|31411|92|c|
    Đại Thạnh|xa|20527|506|ab|20542
    Đại Thịnh|xa|08974|250|ab|08974 08995 09022
    Đại Tiến|xa|01666|051|ab|01654
    Đại Trạch|xa|19186|455|ab|19111
    Đại Từ|xa|05830|19|c|
    Đại Tự|xa|09067|251|ab|09064
    Đại Xuân|xa|09253|259|a|09253
    Đại Xuân|phuong|09253|259|b|09253
    Đài Xuyên|xa|06997|203|ab|06994
    Đại Xuyên|xa|10336|280|ab|10342
    Đại Xuyên|xa|10342|01|c|
    Đại Yên|phuong|06706|193|ab|06706
    Đại Yên|xa|10054|277|ab|10015
    Đa Kai|xa|23197|600|ab|23200
    Đăk Ang|xa|23380|611|b|23383
    Đắk Ang|xa|23380|611|a|23383
    Đa Kao|phuong|26737|760|ab|26737 26740
    Đăk Bla|phuong|23302|51|c|
    Đăk Blà|xa|23323|608|b|23332
    Đắk Blà|xa|23323|608|a|23332
    Đăk Blô|xa|23344|610|b|23344
    Đắk Blô|xa|23344|610|a|23344
    Đắk Búk So|xa|24739|667|ab|24739
    Đăk Cấm|xa|23311|608|b|23284
    Đăk Cấm|phuong|23284|51|c|
    Đắk Cấm|xa|23311|608|a|23284
    Đăk Choong|xa|23356|610|b|23356
    Đắk Choong|xa|23356|610|a|23356
    Đak Djrăng|xa|23806|629|b|23794
    Đăk Djrăng|xa|23806|629|a|23794
    Đak Đoa|thitran|23677|626|b|23677
    Đak Đoa|xa|23677|52|c|
    Đăk Đoa|thitran|23677|626|a|23677
    Đắk Drô|xa|24700|664|ab|24688
    Đắk D'rông|xa|24652|662|ab|24649
    Đăk Dục|xa|23383|611|b|23383
    Đắk Dục|xa|23383|611|a|23383
    Đắk Gằn|xa|24673|663|ab|24670
    Đăk Glei|thitran|23341|610|b|23341
    Đắk Glei|thitran|23341|610|a|23341
    Đăk Hà|xa|23425|617|b|23425
    Đăk Hà|thitran|23500|615|b|23500
    Đăk Hà|xa|23500|51|c|
    Đắk Ha|xa|24622|661|ab|24611
    Đắk Hà|xa|23425|617|a|23425
    Đắk Hà|thitran|23500|615|a|23500
    Đăk HLơ|xa|23674|625|a|23674
    Đạ Kho|xa|25153|682|ab|25138
    Đắk Hòa|xa|24719|665|ab|24718
    Đăk Hring|xa|23506|615|b|23512
    Đắk HRing|xa|23506|615|a|23512
    Đa Kia|xa|25231|691|ab|25231
    Đa Kia|xa|25231|75|c|
    Đak Jơ Ta|xa|23798|629|ab|23798
    Đăk Kan|xa|23392|611|b|23392
    Đắk Kan|xa|23392|611|a|23392
    Đăk Kôi|xa|23482|614|b|23485
    Đăk Kôi|xa|23485|51|c|
    Đắk Kôi|xa|23482|614|a|23485
    Đăk Kơ Ning|xa|23840|630|b|23839
    Đắk Kơ Ning|xa|23840|630|a|23839
    Đak Krong|xa|23684|626|b|23701
    Đăk Krong|xa|23684|626|a|23701
    Đăk Kroong|xa|23371|610|b|23374
    Đắk KRoong|xa|23371|610|a|23374
    Đăk La|xa|23524|615|b|23500
    Đắk La|xa|23524|615|a|23500
    Đắk Lao|xa|24667|663|ab|24682
    Đắk Liêng|xa|24589|656|ab|24595
    Đắk Liêng|xa|24595|66|c|
    Đăk Long|xa|23504|615|ab|23504
    Đăk Long|xa|23368|610|b|23368
    Đăk Long|xa|23368|51|c|
    Đắk Long|xa|23368|610|a|23368
    Dak Lua|xa|26119|734|a|26119
    Đak Lua|xa|26119|75|c|
    Đắk Mâm|thitran|24688|664|ab|24688
    Đăk Man|xa|23347|610|b|23344
    Đắk Man|xa|23347|610|a|23344
    Đak Mang|xa|21700|544|ab|21715
    Đăk Mar|xa|23512|615|b|23512
    Đăk Mar|xa|23512|51|c|
    Đắk Mar|xa|23512|615|a|23512
    Đắk Mil|thitran|24664|663|ab|24664
    Đắk Mil|xa|24670|68|c|
    Đắk Môl|xa|24718|665|ab|24718
    Đăk Môn|xa|23374|610|b|23374
    Đăk Môn|xa|23374|51|c|
    Đắk Môn|xa|23374|610|a|23374
    Đăk Na|xa|23407|617|b|23416
    Đắk Na|xa|23407|617|a|23416
    Đăk Năng|xa|23327|608|ab|23326
    Đạ K'Nàng|xa|24889|674|ab|24886
    Đắk Nang|xa|24709|664|ab|24712
    Đắk N'Drót|xa|24677|663|ab|24670
    Đắk N'Drung|xa|24727|665|b|24717
    Đắk N'Dung|xa|24727|665|a|24717
    Đăk Nên|xa|23452|613|b|23455
    Đắk Nên|xa|23452|613|a|23455
    Đắk Ngo|xa|24746|667|ab|24748
    Đăk Ngọk|xa|23510|615|ab|23510
    Đak Nhau|xa|25399|696|ab|25399
    Đak Nhau|xa|25399|75|c|
    Đăk Nhoong|xa|23350|610|b|23344
    Đắk Nhoong|xa|23350|610|a|23344
    Đắk Nia|xa|24628|660|ab|24617
    Đăk Nông|xa|23386|611|b|23383
    Đắk Nông|xa|23386|611|a|23383
    Đắk Nuê|xa|24601|656|ab|24598
    Đak Ơ|xa|25225|691|ab|25225
    Đăk Ơ|xa|25225|75|c|
    Đăk Pék|xa|23353|610|b|23341
    Đăk Pék|xa|23341|51|c|
    Đắk Pék|xa|23353|610|a|23341
    Đắk Phơi|xa|24598|656|ab|24598
    Đắk Phơi|xa|24598|66|c|
    Đắk Plao|xa|24634|661|ab|24631
    Đăk Pling|xa|23843|630|ab|23842
    Đăk Plô|xa|23344|51|c|
    Đăk Pne|xa|23491|614|b|23479
    Đắk Pne|xa|23491|614|a|23479
    Đak Pơ|thitran|23995|634|ab|23995
    Đak Pơ|xa|23995|52|c|
    Đăk Pơ Pho|xa|23846|630|ab|23851
    Đăk Pxi|xa|23503|615|b|23504
    Đăk Pxi|xa|23504|51|c|
    Đắk PXi|xa|23503|615|a|23504
    Đăk Ring|xa|23455|613|b|23455
    Đắk Ring|xa|23455|613|a|23455
    Đắk R'La|xa|24670|663|ab|24670
    Đắk R'Măng|xa|24625|661|ab|24637
    Đăk R'Moan|xa|24618|660|a|24615
    Đắk R'Moan|xa|24618|660|b|24615
    Đak Rong|xa|23644|52|c|
    Đakrông|xa|19564|467|ab|19564
    Đakrông|xa|19564|44|c|
    Đăk Rong|xa|23644|625|b|23644
    Đăk Rơ Nga|xa|23427|612|b|23428
    Đắk Rơ Nga|xa|23427|612|a|23428
    Đăk Roong|xa|23644|625|a|23644
    Đăk Rơ Ông|xa|23417|617|b|23419
    Đắk Rơ Ông|xa|23417|617|a|23419
    Đăk Rơ Wa|xa|23335|608|b|23332
    Đăk Rơ Wa|xa|23332|51|c|
    Đắk Rơ Wa|xa|23335|608|a|23332
    Đắk R'Tíh|xa|24742|667|ab|24739
    Đắk Ru|xa|24763|666|ab|24760
    Đăk Ruồng|xa|23488|614|b|23497
    Đắk Ruồng|xa|23488|614|a|23497
    Đăk Rve|thitran|23479|614|b|23479
    Đăk Rve|xa|23479|51|c|
    Đắk Rve|thitran|23479|614|a|23479
    Đắk Sắk|xa|24679|663|ab|24678
    Đắk Sắk|xa|24678|68|c|
    Đăk Sao|xa|23416|617|b|23416
    Đăk Sao|xa|23416|51|c|
    Đắk Sao|xa|23416|617|a|23416
    Đắk Sin|xa|24760|666|ab|24760
    Đak SMar|xa|23660|625|ab|23638
    Đắk Som|xa|24637|661|ab|24637
    Đak Sơmei|xa|23683|626|b|23683
    Đak Sơmei|xa|23683|52|c|
    Đăk Sơmei|xa|23683|626|a|23683
    Đăk Song|xa|23842|630|ab|23842
    Đăk Song|xa|23842|52|c|
    Đắk Song|xa|24718|68|c|
    Đắk Sôr|xa|24691|664|ab|24697
    Đak Ta Ley|xa|23799|629|ab|23799
    Đăk Tăng|xa|23461|613|b|23473
    Đắk Tăng|xa|23461|613|a|23473
    Đăk Tô|thitran|23401|612|b|23401
    Đăk Tô|xa|23401|51|c|
    Đắk Tô|thitran|23401|612|a|23401
    Đăk Tờ Kan|xa|23419|617|b|23419
    Đăk Tờ Kan|xa|23419|51|c|
    Đắk Tờ Kan|xa|23419|617|a|23419
    Đăk Tơ Lung|xa|23485|614|b|23485
    Đắk Tơ Lung|xa|23485|614|a|23485
    Đăk Tơ Pang|xa|23836|630|ab|23833
    Đăk Tờ Re|xa|23494|614|b|23497
    Đắk Tờ Re|xa|23494|614|a|23497
    Đăk Tơ Ver|xa|23740|627|ab|23728
    Đăk Trăm|xa|23430|612|b|23430
    Đắk Trăm|xa|23430|612|a|23430
    Đăk Trôi|xa|23821|629|ab|23818
    Đăk Ui|xa|23509|615|b|23510
    Đăk Ui|xa|23510|51|c|
    Đắk Ui|xa|23509|615|a|23510
    Đắk Wer|xa|24750|666|ab|24751
    Đắk Wil|xa|24643|662|ab|24646
    Đắk Wil|xa|24646|68|c|
    Đăk Xú|xa|23389|611|b|23377
    Đắk Xú|xa|23389|611|a|23377
    Đăk Yă|xa|23803|629|ab|23794
    Đạ Lây|xa|25141|682|ab|25126
    Đà Loan|xa|24994|678|ab|24991
    Đa Lộc|xa|12187|329|a|
    Đa Lộc|xa|16087|400|ab|16078
    Đa Lộc|xa|22084|558|ab|22090
    Đa Lộc|xa|29377|847|ab|29374
    Đa Lộc|xa|12175|329|b|12184
    Đạ Long|xa|24856|674|ab|24853
    Đa Mai|phuong|07228|213|ab|07228
    Đa Mai|phuong|07228|24|c|
    Đamb'ri|xa|24832|673|b|24820
    Đạm Bri|xa|24832|673|a|24820
    Đầm Dơi|thitran|32152|970|ab|32152
    Đầm Dơi|xa|32152|96|c|
    Đầm Hà|thitran|06895|200|ab|06895
    Đầm Hà|xa|06916|200|ab|06895
    Đầm Hà|xa|06895|22|c|
    Đa Mi|xa|23107|597|ab|23065
    Đạ M'ri|thitran|25096|681|a|25105
    Đạ M'ri|thitran|25096|682|b|25105
    Đạ M' Rong|xa|24859|674|a|24875
    Đạ M'Rông|xa|24859|674|b|24875
    Đam Rông 1|xa|24886|68|c|
    Đam Rông 2|xa|24877|68|c|
    Đam Rông 3|xa|24875|68|c|
    Đam Rông 4|xa|24853|68|c|
    Đàm Thủy|xa|01495|047|ab|01501
    Đàm Thủy|xa|01501|04|c|
    Dân An|xa|11122|298|b|11113
    Dân Chủ|xa|11110|298|a|
    Dân Chủ|xa|12598|339|a|
    Dân Chủ|xa|01657|051|ab|01660
    Dân Chủ|phuong|04819|148|ab|04828
    Dân Chủ|xa|07051|193|ab|07054
    Dân Chủ|xa|08254|25|c|
    Đan Điền|xa|19885|46|c|
    Dang|xa|20464|504|ab|20455
    Đặng Cương|xa|11614|312|a|11581 11617
    Đằng Giang|phuong|11359|304|ab|11359
    Đăng Hà|xa|25426|696|ab|25420
    Đằng Hải|phuong|11416|306|ab|11413
    Đăng Hưng Phước|xa|28624|822|ab|28627
    Dang Kang|xa|24451|653|ab|24454
    Dang Kang|xa|24454|66|c|
    Đằng Lâm|phuong|11413|306|ab|11413
    Đặng Lễ|xa|12178|329|ab|12184
    Đặng Sơn|xa|17650|427|ab|17662
    Đặng Thùy Trâm|xa|21520|51|c|
    Đặng Xá|xa|00556|018|ab|00541 00562
    Đan Hải|xa|18364|42|c|
    Đạ Nhim|xa|24848|675|ab|24848
    Dân Hòa|xa|10168|278|ab|10180
    Dân Hòa|xa|10180|01|c|
    Dân Hóa|xa|18904|452|ab|18904
    Dân Hóa|xa|18904|44|c|
    Đan Hội|xa|07522|218|ab|07519
    Danh Thắng|xa|07861|223|ab|07840
    Dân Lực|xa|15700|397|ab|15664
    Dân Lý|xa|15703|397|ab|15664
    Đan Phượng|xa|09823|273|ab|09784
    Đan Phượng|xa|24922|676|ab|24916
    Đan Phượng|xa|09784|01|c|
    Dân Quyền|xa|08491|236|ab|08434
    Dân Quyền|xa|15706|397|ab|15664
    Dần Thàng|xa|03088|089|ab|03076
    Dân Thành|xa|29524|851|ab|29512
    Đan Thượng|xa|08062|231|ab|08071
    Đan Thượng|xa|08071|25|c|
    Dân Tiến|xa|05755|170|ab|05755
    Dân Tiến|xa|12238|330|ab|12238
    Dân Tiến|xa|05755|19|c|
    Đan Trường|xa|18358|442|ab|18364
    Đản Ván|xa|01045|032|ab|01021
    Đạ Oai|xa|25111|681|a|25099
    Đạ Oai|xa|25111|682|b|25099
    Đạo Đức|xa|00955|030|ab|00913
    Đạo Đức|thitran|08962|249|ab|08971
    Đào Dương|xa|12154|329|ab|12148
    Đào Duy Từ|phuong|16609|38|c|
    Đào Hữu Cảnh|xa|30493|889|ab|30481
    Đạo Long|phuong|22762|582|ab|22759
    Đạo Lý|xa|13579|353|ab|13579
    Đào Mỹ|xa|07390|217|ab|07381
    Đạo Nghĩa|xa|24757|666|ab|24733
    Dào San|xa|03571|109|ab|03571
    Dào San|xa|03571|12|c|
    Đạo Thạnh|xa|28282|815|ab|28249
    Đạo Thạnh|phuong|28249|82|c|
    Đào Thịnh|xa|04507|138|a|
    Đạo Trù|xa|08914|248|ab|08914
    Đạo Trù|xa|08914|25|c|
    Đạo Tú|xa|08884|247|ab|08869
    Đào Viên|xa|06043|180|ab|06058
    Đào Viên|xa|09301|259|ab|09301
    Đào Viên|phuong|09301|24|c|
    Đạo Viện|xa|02467|075|ab|02458
    Đào Xá|xa|05926|173|ab|05917
    Đào Xá|xa|08662|239|ab|08662
    Đào Xá|xa|08662|25|c|
    Đạ Pal|xa|25156|682|ab|25138
    Đáp Cầu|phuong|09166|256|ab|09169
    Đập Đá|phuong|21910|549|ab|21910
    Đa Phúc|xa|05368|158|ab|05362
    Đa Phúc|phuong|11683|309|ab|11689
    Đa Phúc|xa|00430|01|c|
    Đa Phước|xa|30373|886|a|30367
    Đa Phước|xa|27631|785|ab|27628
    Đa Phước|thitran|30373|886|b|30367
    Đa Phước Hội|xa|28939|833|ab|28903
    Đạ Ploa|xa|25114|681|a|25114
    Đạp Thanh|xa|06979|202|ab|06979
    Đa Quyn|xa|24989|678|ab|24988
    Đạ Ròn|xa|24937|677|ab|24931
    Đạ Rsal|xa|24875|674|ab|24875
    Đạ Sar|xa|24865|675|ab|24848
    Đà Sơn|xa|17668|427|ab|17662
    Đất Bằng|xa|24088|637|ab|24076
    Đất Cuốc|xa|25907|726|ab|25906
    Đất Đỏ|thitran|26680|753|ab|26680
    Đất Đỏ|xa|26680|79|c|
    Đạ Tẻh|thitran|25126|682|ab|25126
    Đạ Tẻh|xa|25126|68|c|
    Đạ Tẻh 2|xa|25138|68|c|
    Đạ Tẻh 3|xa|25135|68|c|
    Đạt Hiếu|phuong|24318|644|ab|24305
    Đa Thông|xa|01375|045|ab|01363
    Đất Mới|xa|32200|971|ab|32201
    Đất Mới|xa|32201|96|c|
    Đất Mũi|xa|32248|973|ab|32248
    Đất Mũi|xa|32248|96|c|
    Đa Tốn|xa|00577|018|ab|00565 00577
    Đạ Tồn|xa|25108|681|a|
    Đạ Tông|xa|24853|674|ab|24853
    Dạ Trạch|xa|12214|330|a|12223
    Dầu Giây|thitran|26326|738|ab|26326
    Dầu Giây|xa|26326|75|c|
    Đậu Liêu|phuong|18127|437|ab|18118
    Dầu Tiếng|thitran|25777|720|ab|25777
    Dầu Tiếng|xa|25777|79|c|
    Đà Vị|xa|02260|072|ab|02260
    Đê Ar|xa|23815|629|ab|23812
    Đề Gi|xa|21859|52|c|
    Dền Sáng|xa|02707|082|ab|02707
    Dền Sáng|xa|02707|15|c|
    Dền Thàng|xa|02722|082|ab|02707
    Đèo Gia|xa|07609|219|ab|07594
    Đèo Gia|xa|07594|24|c|
    Dế Su Phình|xa|04486|137|a|04492
    Đề Thám|phuong|01282|040|ab|01273
    Đề Thám|xa|06046|180|ab|06046
    Đề Thám|phuong|12439|336|ab|12452
    Dế Xu Phình|xa|04486|137|b|04492
    Địa Linh|xa|01915|061|ab|01912
    Dĩ An|phuong|25942|724|ab|25942
    Dĩ An|phuong|25942|79|c|
    Dị Chế|xa|12349|332|a|
    Địch Quả|xa|08572|238|ab|08584
    Dịch Vọng|phuong|00166|005|ab|00160 00166
    Dịch Vọng Hậu|phuong|00167|005|ab|00160 00166
    Diêm Điền|thitran|12826|341|ab|12826
    Điềm He|xa|06280|184|ab|06280
    Điềm He|xa|06280|20|c|
    Điềm Hy|xa|28540|821|ab|28564
    Điềm Mặc|xa|05590|167|ab|05602
    Điềm Thụy|xa|05941|173|ab|05941
    Điềm Thụy|xa|05941|19|c|
    Diên An|xa|22693|574|ab|22651
    Diễn An|xa|17500|425|ab|17479
    Điện An|phuong|20575|507|ab|20575
    Điện Bàn|phuong|20551|48|c|
    Điện Bàn Bắc|phuong|20557|48|c|
    Điện Bàn Đông|phuong|20579|48|c|
    Điện Bàn Tây|xa|20569|48|c|
    Diễn Bích|xa|17446|425|a|
    Điện Biên|phuong|00019|001|ab|00004 00070 00190 00226
    Điện Biên|phuong|14767|380|ab|14797
    Điện Biên Đông|thitran|03203|101|ab|03203
    Điện Biên Phủ|phuong|03127|11|c|
    Diên Bình|xa|23440|612|ab|23401
    Diễn Cát|xa|17476|425|ab|17476
    Diễn Châu|thitran|17389|425|a|
    Diễn Châu|xa|17464|40|c|
    Diên Điền|xa|22657|574|ab|22657
    Diên Điền|xa|22657|56|c|
    Diễn Đoài|xa|17395|425|ab|17395
    Diên Đồng|xa|22666|574|a|
    Diễn Đồng|xa|17443|425|ab|17443
    Điện Dương|phuong|20581|507|ab|20579
    Diên Hà|xa|12619|33|c|
    Điền Hạ|xa|14929|386|ab|14932
    Diễn Hải|xa|17419|425|a|17419
    Điền Hải|xa|19843|476|a|19873
    Điền Hải|xa|31985|960|ab|31985
    Diễn Hạnh|xa|17449|425|a|17476
    Diên Hoa|xa|17899|429|b|17827
    Diên Hòa|xa|22684|574|ab|22678
    Diễn Hoa|xa|17461|425|ab|17464
    Điền Hòa|xa|19834|476|a|
    Điện Hòa|xa|20557|507|ab|20557
    Diễn Hoàng|xa|17404|425|ab|17419
    Diên Hồng|phuong|23560|622|ab|23563
    Diên Hồng|xa|12325|331|b|12280
    Diên Hồng|phuong|23563|52|c|
    Diên Hồng|phuong|27169|79|c|
    Diễn Hồng|xa|17413|425|ab|17416
    Điện Hồng|xa|20566|507|ab|20569
    Diễn Hùng|xa|17407|425|a|
    Điền Hương|xa|19822|476|a|
    Diên Khánh|thitran|22651|574|ab|22651
    Diên Khánh|xa|22651|56|c|
    Diễn Kim|xa|17431|425|ab|17419
    Diễn Kỷ|xa|17434|425|ab|17416
    Diên Lạc|xa|22678|574|ab|22678
    Diên Lạc|xa|22678|56|c|
    Diên Lâm|xa|22654|574|ab|22660
    Diên Lâm|xa|22660|56|c|
    Diên Lãm|xa|16810|416|ab|16801
    Diễn Lâm|xa|17392|425|ab|17395
    Diễn Liên|xa|17425|425|ab|17443
    Diễn Lộc|xa|17494|425|ab|17488
    Điền Lộc|xa|19828|476|a|19828
    Diễn Lợi|xa|17491|425|ab|17488
    Điền Lư|xa|14950|386|ab|14950
    Điền Lư|xa|14950|38|c|
    Điện Minh|xa|20593|507|a|20551
    Điện Minh|phuong|20593|507|b|20551
    Điền Môn|xa|19825|476|a|19828
    Diễn Mỹ|xa|17410|425|ab|17419
    Điền Mỹ|xa|18499|444|ab|18502
    Điện Nam Bắc|phuong|20578|507|ab|20579
    Điện Nam Đông|phuong|20580|507|ab|20579
    Điện Nam Trung|phuong|20579|507|ab|20579
    Diễn Ngọc|xa|17452|425|a|17464
    Điện Ngọc|phuong|20563|507|ab|20579
    Diễn Nguyên|xa|17458|425|ab|17476
    Diễn Phong|xa|17416|425|ab|17416
    Điện Phong|xa|20590|507|ab|20587
    Diên Phú|xa|22669|574|ab|22657
    Diên Phú|xa|23605|622|ab|23563
    Diễn Phú|xa|17503|425|ab|17488
    Diễn Phúc|xa|17467|425|ab|17464
    Diên Phước|xa|22675|574|ab|22672
    Điện Phước|xa|20572|507|ab|20569
    Điện Phương|xa|20596|507|a|20551
    Điện Phương|phuong|20596|507|b|20551
    Điện Quan|xa|02959|087|ab|02968
    Diễn Quảng|xa|17455|425|a|
    Điền Quang|xa|14932|386|ab|14932
    Điền Quang|xa|14932|38|c|
    Điện Quang|xa|20584|507|ab|20587
    Diên Sanh|thitran|19681|470|ab|19681
    Diên Sanh|xa|19681|44|c|
    Diên Sơn|xa|22663|574|ab|22657
    Diên Tân|xa|22681|574|ab|22672
    Diễn Tân|xa|17482|425|ab|17479
    Diễn Thái|xa|17440|425|ab|17443
    Điện Thắng Bắc|xa|20560|507|a|20557
    Điện Thắng Bắc|phuong|20560|507|b|20557
    Điện Thắng Nam|xa|20562|507|a|20575
    Điện Thắng Nam|phuong|20562|507|b|20575
    Điện Thắng Trung|xa|20561|507|a|20575
    Điện Thắng Trung|phuong|20561|507|b|20575
    Diên Thạnh|xa|22687|574|ab|22678
    Diễn Thành|xa|17464|425|a|17464
    Diễn Thành|thitran|17464|425|b|17464
    Diễn Tháp|xa|17422|425|a|
    Diễn Thịnh|xa|17479|425|ab|17479
    Diên Thọ|xa|22672|574|ab|22672
    Diên Thọ|xa|22672|56|c|
    Diễn Thọ|xa|17488|425|ab|17488
    Điện Thọ|xa|20569|507|ab|20569
    Điền Thượng|xa|14926|386|ab|14932
    Điện Tiến|xa|20554|507|ab|20557
    Diên Toàn|xa|22690|574|ab|22651
    Diễn Trung|xa|17497|425|ab|17479
    Điền Trung|xa|14935|386|ab|14950
    Điện Trung|xa|20587|507|ab|20587
    Diễn Trường|xa|17398|425|ab|17395
    Diễn Vạn|xa|17428|425|ab|17416
    Điền Xá|xa|13972|362|a|13972
    Điền Xá|xa|06874|199|ab|06874
    Điền Xá|xa|06874|22|c|
    Diên Xuân|xa|22660|574|a|22660
    Diễn Xuân|xa|17437|425|a|17443
    Diễn Yên|xa|17401|425|ab|17395
    Điệp Nông|xa|12589|339|a|12619
    Điêu Lương|xa|08428|235|ab|08431
    Diêu Trì|thitran|21955|550|ab|21952
    Di Lăng|thitran|21289|529|ab|21289
    Di Linh|thitran|25000|679|ab|25000
    Di Linh|xa|25000|68|c|
    Dị Nậu|xa|09979|276|a|
    Dị Nậu|xa|08482|236|ab|08479
    Dìn Chin|xa|02764|083|ab|02752
    Định An|xa|25789|720|ab|25777
    Định An|thitran|29462|849|ab|29491
    Định An|xa|29494|849|ab|29491
    Định An|xa|30196|875|ab|30226
    Định An|xa|30964|907|ab|30952
    Đỉnh Bàn|xa|18595|445|a|18604
    Đỉnh Bàn|xa|18595|436|b|18604
    Đình Bảng|phuong|09394|261|ab|09367
    Định Biên|xa|05575|167|ab|05587
    Định Bình|xa|15478|394|ab|15448
    Định Bình|xa|32035|964|ab|32025 32041
    Đình Cả|thitran|05716|170|ab|05716
    Đình Cao|xa|12412|333|ab|12424
    Đình Chu|xa|08857|246|a|
    Định Công|phuong|00307|008|ab|00316 00352
    Định Công|xa|15454|394|ab|15448
    Định Công|phuong|00316|01|c|
    Định Cư|xa|05320|157|ab|05323
    Đình Cương|xa|21385|51|c|
    Đình Dù|xa|12004|325|ab|11995 12004
    Định Hải|xa|15475|394|ab|15457
    Định Hải|xa|16600|407|ab|16597
    Định Hiệp|xa|25798|720|ab|25777 25807
    Định Hòa|xa|15448|394|ab|15448
    Định Hòa|phuong|25759|718|ab|25771
    Định Hòa|xa|30238|876|ab|30235
    Định Hòa|xa|30958|907|ab|30958
    Định Hòa|xa|15448|38|c|
    Định Hòa|xa|30958|91|c|
    Định Hóa|xa|14677|376|ab|14677
    Định Hóa|xa|05569|19|c|
    Định Hóa|xa|14677|37|c|
    Định Hưng|xa|15472|394|ab|15457
    Dĩnh Kế|phuong|07231|213|ab|07210
    Đinh Lạc|xa|25018|679|ab|25018
    Đình Lập|thitran|06613|189|ab|06613
    Đình Lập|xa|06628|189|ab|06613
    Đình Lập|xa|06613|20|c|
    Định Liên|xa|15466|394|ab|15469
    Định Long|xa|15463|394|ab|15469
    Định Môn|xa|31288|927|ab|31288
    Định Mỹ|xa|30706|894|ab|30709
    Định Mỹ|xa|30709|91|c|
    Đình Phong|xa|01489|047|ab|01489
    Đình Phong|xa|01489|04|c|
    Đình Phùng|xa|13123|343|a|
    Đình Phùng|xa|01357|043|ab|01354
    Định Quán|thitran|26206|736|ab|26206
    Định Quán|xa|26206|75|c|
    Đỉnh Sơn|xa|17344|424|a|17344
    Định Sơn|xa|10918|295|ab|10888
    Định Tân|xa|15457|394|ab|15457
    Định Tân|xa|15457|38|c|
    Định Tăng|xa|15445|394|ab|15469
    Định Thành|xa|15451|394|ab|15448
    Định Thành|xa|25795|720|ab|25777
    Định Thành|xa|30709|894|ab|30709
    Định Thành|xa|31993|960|ab|31993
    Định Thành|xa|31993|96|c|
    Định Thành A|xa|31996|960|ab|31993
    Định Thủy|xa|28930|833|ab|28945
    Định Tiến|xa|15460|394|ab|15457
    Đình Tổ|xa|09415|262|ab|09427
    Đinh Trang Hòa|xa|25024|679|ab|25036
    Đinh Trang Thượng|xa|25003|679|ab|25007
    Đinh Trang Thượng|xa|25007|68|c|
    Dĩnh Trì|xa|07441|213|a|07210
    Dĩnh Trì|phuong|07441|213|b|07210
    Định Trung|xa|08725|243|a|08716
    Định Trung|xa|29080|835|ab|29089
    Định Trung|phuong|08725|243|b|08716
    Đinh Văn|thitran|24871|676|ab|24871
    Đinh Văn Lâm Hà|xa|24871|68|c|
    Đinh Xá|xa|13507|347|ab|13444
    Đình Xuyên|xa|00538|018|a|
    Định Yên|xa|30199|875|ab|30226
    Dị Sử|phuong|12121|328|ab|12133
    Di Trạch|xa|09844|274|ab|09832
    Dliê Ya|xa|24346|650|b|24346
    Dliê Ya|xa|24346|66|c|
    ĐLiê Ya|xa|24346|650|a|24346
    Dliê Yang|xa|24205|645|ab|24181
    Đoài Dương|xa|01525|047|ab|01525
    Đoài Dương|xa|01525|04|c|
    Đoài Phương|xa|09616|01|c|
    Đoan Bái|xa|07867|223|ab|07840
    Đoàn Đào|xa|12406|333|ab|12406
    Đoàn Đào|xa|12406|33|c|
    Đoan Hạ|xa|08683|239|ab|08674
    Đoan Hùng|thitran|07969|230|ab|07969
    Đoan Hùng|xa|12616|339|ab|12634
    Đoan Hùng|xa|07969|25|c|
    Đoàn Kết|xa|25120|681|a|
    Đoàn Kết|phuong|03389|105|ab|03388
    Đoàn Kết|xa|04858|150|ab|04873
    Đoàn Kết|xa|05380|158|ab|05386
    Đoàn Kết|xa|06001|180|ab|06001
    Đoàn Kết|xa|07009|203|ab|06994
    Đoàn Kết|xa|11263|300|ab|11257
    Đoàn Kết|xa|23329|608|ab|23326
    Đoàn Kết|phuong|24044|624|ab|24044
    Đoàn Kết|phuong|24322|644|ab|24305
    Đoàn Kết|xa|25411|696|ab|25396
    Đoàn Kết|xa|04000|123|b|04000
    Đoàn Kết|phuong|03388|12|c|
    Đoàn Kết|xa|04000|14|c|
    Đoàn Kết|xa|06001|20|c|
    Đoàn Lập|xa|11785|315|ab|11779
    Đoàn Thượng|xa|11056|297|ab|11050 11065
    Đoàn Tùng|xa|11251|300|ab|10993 11242
    Đoàn Xá|xa|11746|314|ab|11728 11749
    Đốc Binh Kiều|xa|30061|872|ab|30061
    Đốc Binh Kiều|xa|30061|82|c|
    Độc Lập|xa|01594|049|ab|01594
    Độc Lập|xa|04921|148|ab|04894
    Độc Lập|xa|12676|339|ab|12676
    Độc Lập|xa|01594|04|c|
    Đốc Tín|xa|10486|282|a|
    Đỗ Động|xa|10153|278|ab|10114
    Đồi 61|xa|26284|737|ab|26296
    Đội Bình|xa|10420|281|a|
    Đội Bình|xa|02533|075|ab|02530
    Đội Cấn|phuong|00022|001|ab|00004 00008
    Đội Cấn|phuong|02524|070|ab|02524
    Đội Cấn|xa|06025|180|ab|06004
    Đội Cung|phuong|16684|412|a|
    Đồi Ngô|thitran|07444|218|ab|07444
    Đô Lương|xa|12691|340|a|
    Đô Lương|thitran|17617|427|ab|17662
    Đô Lương|xa|17662|40|c|
    Dồm Cang|xa|04234|127|ab|04228
    Đôn Châu|xa|29500|850|ab|29497
    Đôn Châu|xa|29497|86|c|
    Đồn Đạc|xa|06988|202|ab|06970
    Đơn Dương|xa|24931|68|c|
    Đông|xa|23659|625|ab|23674
    Đông A|phuong|13693|37|c|
    Đông Á|xa|12802|340|ab|12793
    Đông An|xa|04396|136|ab|04399
    Đông Anh|thitran|00454|017|ab|00454 00466 00475
    Đông Anh|xa|00454|01|c|
    Đông Ba|phuong|19768|474|a|19753
    Đông Ba|phuong|19768|475|b|19753
    Đông Bắc|xa|05014|153|ab|05014
    Đồng Bài|xa|11923|317|ab|11914
    Đồng Bẩm|phuong|05710|164|ab|05710
    Đồng Bằng|xa|12526|33|c|
    Đông Bình|xa|29812|861|ab|29812
    Đông Bình|xa|31279|927|ab|31282
    Đồng Bục|xa|06553|188|ab|06529
    Đông Các|xa|12757|340|ab|12688
    Đồng Cẩm|xa|10804|293|ab|10804
    Đông Cao|phuong|05896|172|ab|05899
    Đồng Châu|xa|13003|33|c|
    Đồng Chum|xa|04852|150|ab|04849
    Đông Cơ|xa|13018|342|ab|13003
    Đồng Cốc|xa|07591|219|ab|07582
    Đông Cuông|xa|04399|136|ab|04399
    Đông Cuông|xa|04399|15|c|
    Đông Cương|phuong|14791|380|ab|14758
    Đông Cường|xa|12706|340|ab|12694
    Đồng Cương|xa|09028|251|ab|09025
    Đông Cứu|xa|09487|263|ab|09487
    Đông Cứu|xa|09487|24|c|
    Đông Cửu|xa|08638|238|ab|08635
    Đống Đa|phuong|08716|243|ab|08716
    Đống Đa|phuong|21556|540|ab|21583
    Đống Đa|phuong|23579|622|ab|23584
    Đống Đa|phuong|00235|01|c|
    Đồng Đăng|thitran|06184|183|ab|06184
    Đồng Đăng|xa|06184|20|c|
    Động Đạt|xa|05629|168|ab|05611
    Đông Đô|xa|12631|339|ab|12631
    Đông Động|xa|12775|340|a|12775
    Đông Dư|xa|00574|018|a|
    Đồng Du|xa|13516|352|ab|13504
    Đông Dương|xa|12811|340|ab|12817
    Đồng Dương|xa|20818|48|c|
    Đông Giang|phuong|19330|461|ab|19333
    Đông Giang|xa|23074|597|ab|23074
    Đông Giang|xa|20467|48|c|
    Đông Giang|xa|23074|68|c|
    Đông Gia Nghĩa|phuong|24617|68|c|
    Đồng Giáp|xa|06295|184|a|
    Đông Hà|xa|00895|029|ab|00901
    Đông Hà|xa|23224|600|ab|23227
    Đông Hà|phuong|19333|44|c|
    Đông Hải|phuong|11395|305|a|11383
    Đông Hải|xa|06883|199|ab|06877
    Đông Hải|xa|12574|338|ab|12577
    Đông Hải|phuong|14797|380|ab|14797
    Đông Hải|phuong|22768|582|ab|22780 22888
    Đông Hải|xa|29536|850|ab|29536
    Đông Hải|phuong|11411|31|c|
    Đông Hải|phuong|22780|56|c|
    Đông Hải|xa|29536|86|c|
    Đông Hải|xa|31975|96|c|
    Đồng Hải|phuong|18868|450|ab|18880
    Đông Hải 1|phuong|11410|306|ab|11411
    Đông Hải 2|phuong|11411|306|ab|11411 11413
    Đông Hiệp|xa|31273|925|ab|31273
    Đông Hiệp|xa|31273|92|c|
    Đông Hiếu|xa|17017|414|ab|17017
    Đông Hiếu|xa|17017|40|c|
    Đông Hồ|phuong|30769|900|ab|30769
    Đông Hòa|xa|16390|405|a|16378
    Đông Hòa|xa|12457|336|ab|12817
    Đông Hòa|phuong|25957|724|ab|25951
    Đông Hòa|xa|26266|737|ab|26281
    Đông Hòa|xa|28549|821|ab|28543
    Đông Hòa|xa|31024|909|ab|31024
    Đông Hòa|xa|16390|380|b|16378
    Đông Hòa|phuong|22258|66|c|
    Đông Hòa|phuong|25951|79|c|
    Đông Hòa|xa|31024|91|c|
    Đồng Hòa|phuong|11431|307|ab|11443 11446
    Đồng Hóa|xa|13405|350|a|13393
    Đồng Hóa|xa|18976|453|ab|18985
    Đồng Hóa|phuong|13405|350|b|13393
    Đông Hòa Hiệp|xa|28411|819|ab|28360
    Đông Hoa Lư|phuong|14566|37|c|
    Đông Hoàng|xa|16381|405|a|16378
    Đông Hoàng|xa|12808|340|ab|12775
    Đông Hoàng|xa|13000|342|ab|13003
    Đông Hoàng|xa|16381|380|b|16378
    Đông Hội|xa|00523|017|ab|00454
    Đồng Hới|phuong|18880|44|c|
    Đông Hợp|xa|12751|340|ab|12688
    Đồng Hợp|xa|17047|420|ab|17059
    Đông Hưng|xa|07450|218|ab|07450
    Đông Hưng|xa|11815|315|ab|11806
    Đông Hưng|thitran|12688|340|ab|12688
    Đông Hưng|xa|31033|909|ab|31018
    Đông Hưng|xa|32142|969|ab|32128 32137
    Đông Hưng|xa|12688|33|c|
    Đông Hưng|xa|31036|91|c|
    Đông Hưng A|xa|31036|909|ab|31036
    Đông Hưng B|xa|31039|909|ab|31018
    Đông Hưng Thuận|phuong|26788|761|ab|26791
    Đông Hưng Thuận|phuong|26791|79|c|
    Đông Hương|phuong|14794|380|ab|14797
    Đồng Hướng|xa|14656|376|ab|14647
    Đồng Hưu|xa|07258|215|ab|07282
    Đồng Hỷ|xa|05692|19|c|
    Đồng Ích|xa|08839|246|ab|08842
    Đông Kết|xa|12232|330|ab|12205
    Đông Khánh Sơn|xa|22732|56|c|
    Đông Khê|xa|16408|405|a|16378
    Đông Khê|thitran|01786|053|ab|01786
    Đông Khê|phuong|11350|304|ab|11329 11359
    Đông Khê|xa|16408|380|b|16378
    Đông Khê|xa|01786|04|c|
    Đồng Khê|xa|04690|140|ab|04672
    Đồng Kho|xa|23173|599|ab|23173
    Đồng Kho|xa|23173|68|c|
    Đồng Khởi|xa|25594|708|ab|25585
    Đồng Khởi|xa|28945|86|c|
    Đông Kinh|phuong|05980|178|ab|05977
    Đông Kinh|xa|12748|340|ab|12745
    Đông Kinh|phuong|05977|20|c|
    Đông Kinh|xa|18586|42|c|
    Đồng Kỳ|xa|07282|215|ab|07282
    Đồng Kỳ|xa|07282|24|c|
    Đồng Kỵ|phuong|09382|261|ab|09385
    Đông La|xa|09892|274|ab|09877
    Đông La|xa|12718|340|ab|12688
    Đồng Lạc|xa|02029|064|ab|02026
    Đồng Lạc|xa|07270|215|ab|07288
    Đồng Lạc|xa|08320|234|ab|08290
    Đồng Lạc|xa|10105|277|ab|10096
    Đồng Lạc|phuong|10600|290|ab|10603
    Đồng Lạc|xa|10657|291|ab|10606
    Đông Lai|xa|05173|155|ab|05128
    Đông Lâm|xa|13024|342|ab|13003
    Đồng Lâm|xa|07042|193|ab|07030 07060
    Đông Lễ|phuong|19336|461|ab|19351
    Đồng Lê|thitran|18949|453|ab|18949
    Đồng Lê|xa|18949|44|c|
    Đồng Liên|xa|05914|164|ab|05467
    Đông Lĩnh|xa|08158|232|ab|08173
    Đông Lĩnh|phuong|16396|380|ab|15853
    Đông Lỗ|xa|07879|223|ab|07840
    Đông Lỗ|xa|10426|281|ab|10402
    Đồng Loan|xa|01543|048|ab|01537
    Đông Lộc|xa|17878|40|c|
    Đồng Lộc|xa|16015|400|ab|16033
    Đồng Lộc|thitran|18484|443|ab|18484
    Đồng Lộc|xa|18484|42|c|
    Đông Lợi|xa|02602|076|ab|02623
    Đồng Lợi|xa|15721|397|ab|15724
    Đông Long|xa|12979|342|ab|12988
    Đông Lương|phuong|19351|461|ab|19351
    Đồng Lương|xa|08431|235|ab|08431
    Đồng Lương|xa|15058|388|ab|15058
    Đồng Lương|xa|08431|25|c|
    Đồng Lương|xa|15058|38|c|
    Đống Mác|phuong|00265|007|a|
    Đông Mai|phuong|07135|206|ab|07135
    Đông Mai|phuong|07135|22|c|
    Đồng Mai|phuong|10117|268|ab|09562 10015
    Đông Minh|xa|16399|405|a|16378
    Đông Minh|xa|00850|028|ab|00820
    Đông Minh|xa|13003|342|ab|13003
    Đông Minh|xa|16399|380|b|16378
    Đồng Minh|xa|11875|316|a|11875
    Đồng Mỏ|thitran|06463|187|ab|06463
    Đồng Môn|xa|18103|436|a|18100
    Đồng Môn|phuong|18103|436|b|18100
    Đông Mỹ|xa|00685|020|ab|00685 10210
    Đông Mỹ|xa|12817|336|ab|12817
    Đồng Nai|xa|25414|696|ab|25402
    Đồng Nai Thượng|xa|25192|683|a|25162
    Đồng Nai Thượng|xa|25192|682|b|25162
    Đông Nam|xa|16423|405|a|16417
    Đông Nam|xa|16423|380|b|16417
    Đông Ngạc|phuong|00601|021|ab|00091 00602
    Đông Ngạc|phuong|00602|01|c|
    Đông Ngàn|phuong|09367|261|ab|09367
    Đông Ngũ|xa|06877|199|ab|06862 06877
    Đông Ngũ|xa|06877|22|c|
    Đồng Nguyên|phuong|09385|261|ab|09385
    Đồng Nguyên|phuong|09385|24|c|
    Đồng Nhân|phuong|00259|007|ab|00256
    Đông Ninh|xa|16384|405|a|16378
    Đông Ninh|xa|12259|330|ab|12247
    Đông Ninh|xa|16384|380|b|16378
    Đông Ninh Hòa|phuong|22561|56|c|
    Đồng Nơ|xa|25360|694|ab|25357
    Đông Phong|xa|13009|342|a|
    Đông Phong|phuong|03408|105|ab|03408
    Đông Phong|xa|09229|258|ab|09208
    Đồng Phong|xa|14416|372|ab|14428
    Đông Phú|xa|16420|405|a|16417
    Đông Phú|xa|07453|218|ab|07450
    Đông Phú|thitran|20641|509|ab|20641
    Đông Phú|xa|31375|933|ab|31366
    Đông Phú|xa|16420|380|b|16417
    Đông Phú|xa|07450|24|c|
    Đồng Phú|xa|10096|277|a|10096
    Đồng Phú|phuong|18856|450|ab|18880
    Đồng Phú|xa|29578|857|ab|29584
    Đồng Phú|xa|25363|75|c|
    Đồng Phúc|xa|07750|221|a|07735
    Đồng Phúc|xa|01933|061|ab|01933
    Đồng Phúc|xa|07750|213|b|07735
    Đồng Phúc|xa|01933|19|c|
    Đông Phước|xa|31384|933|ab|31378
    Đông Phước|xa|31369|92|c|
    Đông Phước A|xa|31387|933|ab|31369
    Đông Phương|xa|11695|314|ab|11725
    Đông Phương|xa|12694|340|ab|12694
    Đông Phương Yên|xa|10030|277|ab|10030
    Đông Quan|xa|06592|188|ab|06526
    Đông Quan|xa|12793|340|ab|12793
    Đông Quan|xa|12793|33|c|
    Động Quan|xa|04351|135|ab|04342
    Đông Quang|xa|12796|340|a|
    Đông Quang|xa|16426|405|a|16417
    Đông Quang|xa|09679|271|ab|09619
    Đông Quang|xa|12997|342|b|12988
    Đông Quang|xa|16426|380|b|16417
    Đông Quang|phuong|16417|38|c|
    Đồng Quang|xa|11065|297|a|11065
    Đồng Quang|phuong|05458|164|ab|05443
    Đồng Quang|xa|09919|275|ab|09931
    Đồng Quế|xa|08800|253|ab|08824
    Đông Quí|xa|12982|342|a|
    Đổng Quốc Bình|phuong|11365|304|a|11359 11383
    Đồng Quý|xa|02587|076|ab|02572
    Đồng Rui|xa|06892|199|ab|06886
    Đồng Ruộng|xa|04861|150|ab|04873
    Đông Sang|xa|04030|123|a|03979
    Đông Sang|phuong|04030|123|b|03979
    Đông Sơn|xa|11524|311|a|
    Đông Sơn|xa|07273|215|ab|07294
    Đông Sơn|xa|10027|277|ab|10030
    Đông Sơn|xa|12703|340|ab|12688
    Đông Sơn|xa|14380|370|ab|14365
    Đông Sơn|phuong|14785|380|ab|14797
    Đông Sơn|phuong|14821|381|ab|14812
    Đông Sơn|xa|17653|427|ab|17641
    Đông Sơn|xa|20098|481|ab|20101
    Đông Sơn|phuong|16378|38|c|
    Đông Sơn|xa|21109|51|c|
    Đồng Sơn|xa|07696|213|a|07696
    Đồng Sơn|xa|07036|193|ab|06985
    Đồng Sơn|xa|08557|240|ab|08560
    Đồng Sơn|xa|14014|362|ab|14014
    Đồng Sơn|phuong|18871|450|ab|18871
    Đồng Sơn|xa|28654|823|ab|28660
    Đồng Sơn|phuong|07696|213|b|07696
    Đồng Sơn|phuong|18871|44|c|
    Đồng Sơn|xa|28660|82|c|
    Đồng Tâm|xa|11203|299|a|11203
    Đồng Tâm|phuong|00280|007|ab|00292 00322
    Đồng Tâm|xa|01168|034|ab|01165
    Đồng Tâm|thitran|02086|065|ab|02086
    Đồng Tâm|phuong|04261|132|ab|04252
    Đồng Tâm|xa|05419|159|ab|05392
    Đồng Tâm|xa|06844|198|ab|06856
    Đồng Tâm|xa|07260|215|ab|07288
    Đồng Tâm|phuong|08722|243|ab|08707
    Đồng Tâm|xa|10444|282|ab|10081 10459
    Đồng Tâm|xa|25369|695|ab|25390
    Đồng Tâm|xa|01165|08|c|
    Đồng Tâm|xa|25390|75|c|
    Đông Tân|xa|12769|340|ab|12793
    Đông Tân|phuong|16432|380|ab|16378
    Đồng Tân|xa|07813|223|a|
    Đồng Tân|xa|05221|156|ab|05200 05212
    Đồng Tân|xa|06424|186|ab|06385
    Đồng Tân|xa|10390|281|ab|10402
    Đông Tảo|xa|12208|330|ab|12070
    Đông Thái|xa|31006|908|ab|31006
    Đông Thái|xa|31006|91|c|
    Đồng Thái|xa|11617|312|a|11581 11617
    Đồng Thái|xa|09655|271|ab|09664
    Đồng Thái|phuong|11617|312|b|11581 11617
    Đồng Thái|xa|14746|37|c|
    Đông Thái Ninh|xa|12943|33|c|
    Đồng Than|xa|12061|327|ab|12070
    Đông Thắng|xa|31274|925|ab|31273
    Đồng Thắng|xa|02059|064|ab|02014
    Đồng Thắng|xa|06643|189|ab|06637
    Đồng Thắng|xa|15727|397|ab|15724
    Đông Thanh|xa|16402|405|a|15853
    Đông Thanh|phuong|19339|461|ab|19333
    Đông Thanh|xa|24901|676|ab|24868
    Đông Thanh|xa|16402|380|b|15853
    Đông Thành|phuong|14320|369|a|14329
    Đông Thành|xa|01219|034|ab|01156
    Đông Thành|xa|08209|232|ab|08209
    Đông Thành|thitran|27898|801|ab|27898
    Đông Thành|xa|29818|861|ab|29812
    Đông Thành|phuong|14320|374|b|14329
    Đông Thành|xa|17572|426|b|17506
    Đông Thành|xa|08209|25|c|
    Đông Thành|xa|16033|38|c|
    Đông Thành|xa|17530|40|c|
    Đông Thành|xa|27898|80|c|
    Đông Thành|phuong|29812|86|c|
    Đông Thạnh|xa|27568|784|ab|27568
    Đông Thạnh|xa|28204|807|ab|28207
    Đông Thạnh|xa|29809|861|ab|29812
    Đông Thạnh|xa|31030|909|ab|31024
    Đông Thạnh|xa|31369|933|ab|31369
    Đông Thạnh|xa|27568|79|c|
    Đồng Thanh|xa|12298|331|ab|12286
    Đồng Thanh|xa|13198|344|ab|13219
    Đồng Thành|xa|17545|426|ab|17521
    Đồng Thạnh|xa|28660|823|ab|28660
    Đồng Tháp|xa|09826|273|ab|09784
    Đông Thịnh|xa|16414|405|a|16378
    Đông Thịnh|phuong|16414|380|b|16378
    Đồng Thịnh|xa|05572|167|ab|05569
    Đồng Thịnh|xa|08326|234|ab|08290
    Đồng Thịnh|xa|08848|253|ab|08848
    Đồng Thịnh|xa|15088|389|ab|15085
    Đồng Thịnh|xa|13900|361|b|13900
    Đồng Thịnh|xa|13900|37|c|
    Đông Thọ|xa|02572|076|ab|02572
    Đông Thọ|xa|09241|258|ab|09238
    Đông Thọ|xa|12820|336|ab|12817
    Đông Thọ|phuong|14758|380|ab|14758 14797
    Đông Thọ|xa|02572|08|c|
    Đông Thới|xa|32143|969|ab|32128 32137
    Đông Thuận|phuong|29813|861|ab|29812
    Đông Thuận|xa|31282|927|ab|31282
    Đông Thuận|xa|31282|92|c|
    Đồng Thuận|phuong|18859|44|c|
    Đông Thụy Anh|xa|12862|33|c|
    Đông Tiến|xa|16405|405|a|15853
    Đông Tiến|xa|09217|258|ab|09193
    Đông Tiến|xa|23068|597|ab|23074
    Đông Tiến|xa|16405|380|b|15853
    Đông Tiến|phuong|15853|38|c|
    Đồng Tiến|xa|10381|281|a|
    Đồng Tiến|xa|12241|330|a|
    Đồng Tiến|xa|01165|034|ab|01165
    Đồng Tiến|phuong|04804|148|ab|04795
    Đồng Tiến|phuong|05878|172|ab|05890
    Đồng Tiến|xa|06436|186|ab|06436
    Đồng Tiến|xa|07195|207|ab|07192
    Đồng Tiến|xa|07243|215|ab|07246
    Đồng Tiến|xa|12583|338|ab|12583
    Đồng Tiến|xa|15724|397|ab|15724
    Đồng Tiến|xa|25390|695|ab|25390
    Đồng Tiến|xa|07816|223|b|07822
    Đồng Tiến|xa|12244|330|b|12238
    Đồng Tiến|xa|15724|38|c|
    Đồng Tiến|xa|18619|42|c|
    Đông Tiền Hải|xa|12988|33|c|
    Đông Tiên Hưng|xa|12736|33|c|
    Đồng Tĩnh|xa|08875|247|ab|08872
    Đông Trà|xa|12976|342|ab|12988
    Đông Trà Bồng|xa|21127|51|c|
    Đông Trạch|xa|19159|44|c|
    Đồng Trạch|xa|19159|455|ab|19159
    Đông Triều|phuong|07072|205|a|
    Đông Triều|phuong|07093|22|c|
    Đồng Trúc|xa|10012|276|ab|09982
    Đông Trung|xa|12997|342|a|12988
    Đồng Trung|xa|08686|239|ab|08686
    Đồng Tuyển|xa|02662|080|ab|02746
    Đông Văn|xa|16417|405|a|16417
    Đông Văn|xa|16417|380|b|16417
    Đồng Văn|thitran|00721|026|ab|00721
    Đồng Văn|xa|06847|198|ab|06841
    Đồng Văn|xa|09031|251|ab|09040
    Đồng Văn|phuong|13321|349|ab|13348
    Đồng Văn|xa|16744|415|ab|16744
    Đồng Văn|xa|17287|423|ab|17287
    Đồng Văn|xa|17764|428|ab|17713
    Đồng Văn|xa|00721|08|c|
    Đồng Văn|phuong|13348|37|c|
    Đông Vệ|phuong|14782|380|ab|14797
    Đồng Việt|xa|07747|221|a|07735
    Đồng Việt|xa|07747|213|b|07735
    Đồng Việt|xa|07735|24|c|
    Đông Vinh|xa|12772|340|ab|12745
    Đông Vinh|xa|16429|380|ab|16417
    Đông Vĩnh|phuong|16663|412|ab|16681
    Đồng Vương|xa|07255|215|ab|07282
    Đông Xá|xa|07015|203|ab|06994
    Đông Xá|xa|12724|340|ab|12694
    Đổng Xá|xa|02194|066|ab|02191
    Đồng Xoài|phuong|25210|75|c|
    Đông Xuân|xa|12799|340|a|
    Đông Xuân|xa|00436|016|ab|00376
    Đông Xuân|xa|04939|275|ab|04930
    Đồng Xuân|phuong|00040|002|ab|00004 00070
    Đồng Xuân|xa|08170|232|ab|08152
    Đồng Xuân|phuong|08747|244|ab|08746
    Đồng Xuân|xa|22081|66|c|
    Đông Xuyên|xa|11188|299|a|11224
    Đông Xuyên|phuong|30285|883|a|
    Đông Xuyên|xa|12988|342|ab|12988
    Đồng ý|xa|06337|185|ab|06337
    Đông Yên|xa|16393|405|a|16417
    Đông Yên|xa|09952|275|ab|09952
    Đông Yên|xa|31009|908|ab|30985
    Đông Yên|xa|16393|380|b|16417
    Đồng Yên|xa|01216|034|ab|01216
    Đồng Yên|xa|01216|08|c|
    Đôn Nhân|xa|08806|253|ab|08782
    Đôn Phong|xa|01984|063|ab|01849
    Đôn Phục|xa|17242|422|ab|17242
    Đôn Thuận|xa|25711|712|ab|25711
    Đồn Xá|xa|13525|352|ab|13501
    Đôn Xuân|xa|29497|850|ab|29497
    Đoọc Mạy|xa|16825|417|ab|16834
    Đồ Sơn|phuong|11455|31|c|
    Đỗ Sơn|xa|08221|232|ab|08227
    Đô Thành|xa|17527|426|ab|17530
    Đô Vinh|phuong|22738|582|ab|22738
    Đô Vinh|phuong|22738|56|c|
    Đỗ Xuyên|xa|08224|232|ab|08227
    D'Ran|thitran|24928|677|ab|24934
    D'Ran|xa|24934|68|c|
    Dray Bhăng|xa|24561|657|ab|24561
    Dray Bhăng|xa|24561|66|c|
    Dray Sáp|xa|24556|655|ab|24559
    Đu|thitran|05611|168|ab|05611
    Đứa Mòn|xa|04189|126|ab|04183
    Đức An|thitran|24717|665|ab|24717
    Đức An|xa|24717|68|c|
    Đức Bác|xa|08854|253|ab|08848
    Đức Bình|xa|23179|599|ab|23173
    Đức Bình|xa|22222|66|c|
    Đức Bình Đông|xa|22222|561|ab|22222
    Đức Bình Tây|xa|22213|561|ab|22222
    Đức Bồng|xa|18331|441|ab|18328
    Đức Chánh|xa|21412|533|ab|21421
    Đức Châu|xa|17416|40|c|
    Đức Chính|phuong|07093|205|ab|07090 07093
    Đức Chính|xa|10912|295|ab|10909
    Đức Cơ|xa|23857|52|c|
    Đức Đồng|xa|18304|440|ab|18304
    Đức Đồng|xa|18304|42|c|
    Đức Giang|xa|07735|221|a|07735
    Đức Giang|phuong|00124|004|ab|00118 00127
    Đức Giang|xa|09847|274|ab|09832
    Đức Giang|xa|18319|441|ab|18322
    Đức Giang|xa|07735|213|b|07735
    Đức Hạnh|xa|01291|042|ab|01324
    Đức Hạnh|xa|23212|600|ab|23194
    Đức Hạnh|xa|25228|691|ab|25267
    Đức Hiệp|xa|21415|533|ab|21409
    Đức Hòa|xa|00430|016|ab|00430
    Đức Hòa|xa|21424|533|ab|21400
    Đức Hòa|thitran|27937|802|ab|27937
    Đức Hòa|xa|27937|80|c|
    Đức Hóa|xa|18988|453|ab|18985
    Đức Hòa Đông|xa|27982|802|ab|27976
    Đức Hòa Hạ|xa|27985|802|ab|27937
    Đức Hòa Thượng|xa|27967|802|ab|27964 27976
    Đức Hồng|xa|01522|047|ab|01477
    Đức Hợp|xa|12316|331|ab|12313
    Đức Hợp|xa|12313|33|c|
    Đức Huệ|xa|27925|80|c|
    Đức Hương|xa|18328|441|ab|18328
    Đức Lân|xa|21436|533|ab|21433
    Đức Lạng|xa|18307|440|ab|18304
    Đức Lập|xa|24664|68|c|
    Đức Lập|xa|27964|80|c|
    Đức Lập Hạ|xa|27958|802|ab|27964
    Đức Lập Thượng|xa|27955|802|ab|27931
    Đức Liên|xa|18334|441|ab|18328
    Đức Liễu|xa|25417|696|ab|25417
    Đức Linh|xa|23191|68|c|
    Đức Lĩnh|xa|18322|441|ab|18322
    Đức Lợi|xa|21403|533|a|
    Đức Long|xa|01669|051|ab|01660
    Đức Long|xa|01822|053|ab|01822
    Đức Long|xa|09310|259|ab|09292
    Đức Long|xa|14410|372|ab|14401
    Đức Long|phuong|22954|593|ab|22954
    Đức Long|xa|01822|04|c|
    Đức Lương|xa|05776|171|ab|05776
    Đức Lương|xa|05776|19|c|
    Đức Lý|xa|13591|353|ab|13591
    Đức Mạnh|xa|24676|663|ab|24664
    Đức Minh|xa|21418|533|ab|21421
    Đức Minh|xa|24685|663|ab|24664
    Đức Minh|xa|18244|42|c|
    Đức Mỹ|xa|29305|844|ab|29302
    Đức Nghĩa|phuong|22942|593|a|
    Đức Nhàn|xa|04846|25|c|
    Đức Nhuận|xa|21409|533|ab|21409
    Đức Nhuận|phuong|27043|79|c|
    Đức Ninh|xa|02422|074|ab|02419
    Đức Ninh|xa|18898|450|ab|18880
    Đức Ninh Đông|phuong|18880|450|ab|18880
    Dục Nông|xa|23383|51|c|
    Đức Phổ|xa|25183|683|a|25180
    Đức Phổ|xa|25183|682|b|25180
    Đức Phổ|phuong|21439|51|c|
    Đức Phong|xa|21433|533|ab|21433
    Đức Phong|thitran|25396|696|ab|25396
    Đức Phú|xa|21430|533|ab|21400
    Đức Phú|xa|23170|599|ab|23158
    Đức Phú|xa|20977|48|c|
    Đức Phúc|xa|11167|299|b|11167
    Đức Quang|xa|01546|048|ab|01552
    Đức Quang|xa|18262|42|c|
    Đức Sơn|xa|17353|424|ab|17329
    Đức Tài|thitran|23194|600|ab|23194
    Đức Tân|xa|21427|533|ab|21400
    Đức Tân|xa|28102|805|ab|28093
    Đức Thắng|xa|12358|332|a|
    Đức Thắng|xa|21406|533|a|21409
    Đức Thắng|phuong|22948|593|a|
    Đức Thắng|phuong|00602|021|ab|00602
    Đức Thành|xa|17518|426|ab|17515
    Đức Thạnh|xa|21421|533|ab|21421
    Đức Thịnh|xa|18277|42|c|
    Đức Thọ|thitran|18229|440|ab|18229
    Đức Thọ|xa|18229|42|c|
    Đức Thông|xa|01801|053|ab|01789
    Đức Thuận|phuong|18124|437|ab|18115
    Đức Thuận|xa|23185|599|ab|23149
    Đức Thượng|xa|09835|274|ab|09832
    Đức Tín|xa|23215|600|ab|23194
    Đức Trạch|xa|19162|455|ab|19159
    Đức Trọng|xa|24958|68|c|
    Dục Tú|xa|00496|017|ab|00454 00475
    Đức Vân|xa|01951|062|ab|01954
    Đức Xuân|xa|01204|034|ab|01192
    Đức Xuân|xa|01831|053|ab|01786
    Đức Xuân|phuong|01840|058|ab|01840
    Đức Xuân|phuong|01840|19|c|
    Đức Xương|xa|11071|297|a|11050 11065
    Đức Xuyên|xa|24706|664|ab|24712
    Dực Yên|xa|06910|200|ab|06913
    Du Già|xa|00871|028|ab|00871
    Du Già|xa|00871|08|c|
    Dư Hàng|phuong|11389|305|a|
    Dư Hàng Kênh|phuong|11404|305|ab|11383
    Du Lễ|xa|11716|314|ab|11713
    Dun|xa|23965|633|ab|23941
    Dùng|thitran|17713|428|b|17713
    Đưng KNớ|xa|24850|675|ab|24853
    Dũng Liệt|xa|09196|258|ab|09205
    Dũng Nghĩa|xa|13231|344|ab|13192
    Dũng Phong|xa|05116|154|ab|05116
    Dũng Tiến|xa|10249|279|ab|10231
    Dũng Tiến|xa|11827|316|ab|11842
    Dũng Tiến|xa|05086|25|c|
    Đường 10|xa|25398|696|ab|25399
    Đường Âm|xa|01012|031|ab|01012
    Đường An|xa|10972|31|c|
    Dưỡng Điềm|xa|28546|821|a|
    Dương Đông|phuong|31078|911|ab|31078
    Dương Đức|xa|07408|217|ab|07420
    Dương Hà|xa|00541|018|a|00541
    Đường Hào|phuong|12133|33|c|
    Dương Hòa|xa|19993|479|ab|19960
    Dương Hòa|xa|30805|902|ab|30766
    Dương Hòa|xa|09856|01|c|
    Đường Hoa|xa|06949|201|ab|06946
    Đường Hoa|xa|06946|22|c|
    Đường Hồng|xa|01015|031|ab|01012
    Đường Hồng|xa|01012|08|c|
    Dương Hồng Thủy|xa|12916|341|ab|12916
    Dương Hưu|xa|07666|220|ab|07672
    Dương Hưu|xa|07672|24|c|
    Dương Huy|xa|06805|195|ab|06760
    Dương Kinh|phuong|11692|31|c|
    Đường Lâm|xa|09592|269|ab|09574
    Dương Liễu|xa|09841|274|ab|09856
    Dương Minh Châu|thitran|25552|707|ab|25552
    Dương Minh Châu|xa|25552|80|c|
    Dương Nỗ|phuong|19909|474|b|19909
    Dương Nỗ|phuong|19909|46|c|
    Dương Nội|phuong|09886|268|ab|00634 00637 09877 09886
    Dương Nội|phuong|09886|01|c|
    Dương Phong|xa|02014|063|ab|02014
    Dương Phúc|xa|12865|341|ab|12865
    Dương Quan|xa|11578|311|a|11560
    Dương Quan|phuong|11578|311|b|11560
    Dương Quang|xa|00568|018|ab|00562
    Dương Quang|xa|01849|058|ab|01849
    Dương Quang|xa|12112|328|ab|12127
    Dương Quỳ|xa|03106|089|ab|03106
    Dương Quỳ|xa|03106|15|c|
    Dương Sơn|xa|02188|066|ab|02185
    Dương Thành|xa|05965|173|ab|05953
    Đường Thượng|xa|00862|028|ab|00865
    Đường Thượng|xa|00865|08|c|
    Dương Thủy|xa|19291|457|ab|19291
    Dương Tơ|xa|31096|911|ab|31078
    Dương Xá|xa|00571|018|ab|00565
    Dương Xuân Hội|xa|28237|808|ab|28243
    Dur KMăl|xa|24571|655|ab|24568
    Dur Kmăl|xa|24568|66|c|
    Đú Sáng|xa|04984|153|ab|04990
    Du Tiến|xa|00868|028|ab|00871
    Dữu Lâu|phuong|07888|227|ab|07900
    Duy Châu|xa|20614|508|ab|20611
    Duyên Hà|xa|00670|020|ab|00640 00685
    Duyên Hải|phuong|02635|080|ab|02647
    Duyên Hải|xa|12619|339|ab|12619
    Duyên Hải|phuong|29512|86|c|
    Duyên Thái|xa|10192|279|ab|00679 00685 10210
    Duyệt Trung|phuong|01288|040|ab|01288
    Duy Hà|phuong|13336|37|c|
    Duy Hải|phuong|13342|349|ab|13336
    Duy Hải|xa|20638|508|ab|20635
    Duy Hòa|xa|20611|508|ab|20611
    Duy Minh|phuong|13336|349|ab|13336
    Duy Nghĩa|xa|20635|508|ab|20635
    Duy Nghĩa|xa|20635|48|c|
    Duy Nhất|xa|13279|344|ab|13279
    Duy Ninh|xa|19222|456|ab|19225
    Duy Phiên|xa|08893|247|ab|08905
    Duy Phú|xa|20605|508|ab|20611
    Duy Phước|xa|20626|508|ab|20599
    Duy Sơn|xa|20620|508|ab|20623
    Duy Tân|phuong|10696|292|ab|10714
    Duy Tân|xa|20608|508|ab|20611
    Duy Tân|phuong|23284|608|ab|23284
    Duy Tân|phuong|13330|37|c|
    Duy Thành|xa|20629|508|ab|20635
    Duy Thu|xa|20602|508|a|
    Duy Tiên|phuong|13324|37|c|
    Duy Trinh|xa|20617|508|ab|20623
    Duy Trung|xa|20623|508|ab|20623
    Duy Vinh|xa|20632|508|ab|20599
    Duy Xuyên|xa|20623|48|c|
    Ea Bá|xa|22216|561|ab|22225
    Ea Bá|xa|22225|66|c|
    Ea Bar|xa|22225|561|ab|22225 22237
    Ea Bar|xa|24250|647|ab|24250
    Ea BHốk|xa|24550|657|ab|24544 24561
    Ea Bia|xa|22228|561|ab|22207 22222
    Ea Blang|xa|24325|644|a|
    Ea Bông|xa|24565|655|ab|24559
    Ea Bung|xa|24229|646|ab|24229
    Ea Bung|xa|24229|66|c|
    Ea Chà Rang|xa|22192|560|ab|22192
    Ea Dăh|xa|24360|650|ab|24364
    Ea Đar|xa|24391|651|ab|24373
    Ea Drăng|thitran|24181|645|ab|24181
    Ea Drăng|xa|24181|66|c|
    Ea Drông|xa|24328|644|ab|24328
    Ea Drông|xa|24328|66|c|
    Ea Drơng|xa|24292|648|ab|24301
    Ea H'đing|xa|24274|648|b|24280
    Ea H'đinh|xa|24274|648|a|24280
    Ea Hiao|xa|24199|645|ab|24187
    Ea Hiao|xa|24187|66|c|
    Ea Hiu|xa|24520|654|ab|24502
    Ea H'Leo|xa|24184|66|c|
    Ea H'leo|xa|24184|645|ab|24184
    Ea H'MLay|xa|24424|652|ab|24433
    Ea Hồ|xa|24361|650|ab|24343
    Ea Hu|xa|24553|657|ab|24540
    Ea Huar|xa|24238|647|ab|24241
    Ea Kao|xa|24169|643|ab|24169
    Ea Kao|phuong|24169|66|c|
    Ea Kar|thitran|24373|651|ab|24373
    Ea Kar|xa|24373|66|c|
    Ea Kênh|xa|24499|654|ab|24505
    Ea Khal|xa|24202|645|ab|24208
    Ea Khăl|xa|24208|66|c|
    Ea Kiết|xa|24265|648|ab|24265
    Ea Kiết|xa|24265|66|c|
    Ea Kly|xa|24496|654|ab|24496
    Ea Kly|xa|24496|66|c|
    Ea Kmút|xa|24394|651|ab|24373
    Ea Knốp|thitran|24376|651|ab|24376
    Ea Knốp|xa|24376|66|c|
    Ea KNuec|xa|24505|654|a|24505
    Ea Knuếc|xa|24505|654|b|24505
    Ea Knuếc|xa|24505|66|c|
    Ea KPam|xa|24280|648|ab|24280
    Ea Ktur|xa|24544|657|ab|24544
    Ea Ktur|xa|24544|66|c|
    Ea Kuăng|xa|24514|654|ab|24502
    Ea Kuêh|xa|24264|648|ab|24265
    Ea Lai|xa|24421|652|ab|24412
    Ea Lâm|xa|22210|561|ab|22237
    Ea Lê|xa|24223|646|ab|24211
    Ea Ly|xa|22237|561|ab|22237
    Ea Ly|xa|22237|66|c|
    Ea M'Doal|xa|24430|652|ab|24433
    Ea M'DRóh|xa|24283|648|a|24286
    Ea M'Droh|xa|24283|648|b|24286
    Ea M'Droh|xa|24286|66|c|
    Ea M'nang|xa|24295|648|ab|24286
    Ea Na|xa|24559|655|ab|24559
    Ea Na|xa|24559|66|c|
    Ea Nam|xa|24208|645|ab|24208
    Ea Ngai|xa|24319|649|ab|24316
    Ea Ning|xa|24540|657|ab|24540
    Ea Ning|xa|24540|66|c|
    Ea Nuôl|xa|24253|647|ab|24250
    Ea Nuôl|xa|24250|66|c|
    Ea Ô|xa|24403|651|ab|24403
    Ea Ô|xa|24403|66|c|
    Ea Păl|xa|24400|651|ab|24400
    Ea Păl|xa|24400|66|c|
    Ea Phê|xa|24502|654|ab|24502
    Ea Phê|xa|24502|66|c|
    Ea Pil|xa|24418|652|ab|24415
    Ea Pô|xa|24646|662|ab|24646
    Ea Pốk|thitran|24256|648|ab|24259
    Ea Puk|xa|24359|650|a|24364
    Ea Púk|xa|24359|650|b|24364
    Ea Ral|xa|24190|645|ab|24181
    Ea Rbin|xa|24610|656|ab|24607
    Ea Riêng|xa|24433|652|ab|24433
    Ea Riêng|xa|24433|66|c|
    Ea Rốk|xa|24217|646|ab|24217
    Ea Rốk|xa|24217|66|c|
    Ea Sar|xa|24380|651|ab|24376
    Ea Siên|xa|24334|644|ab|24328
    Ea Sin|xa|24314|649|ab|24313
    Ea Sô|xa|24379|651|ab|24376
    Ea Sol|xa|24187|645|ab|24187
    Ea Súp|thitran|24211|646|ab|24211
    Ea Súp|xa|24211|66|c|
    Ea Tam|phuong|24151|643|ab|24169
    Ea Tam|xa|24352|650|ab|24352
    Ea Tân|xa|24370|650|ab|24346
    Ea Tar|xa|24268|648|ab|24277
    Ea Tiêu|xa|24547|657|ab|24544
    Ea Tih|xa|24388|651|ab|24376
    Ea Tir|xa|24207|645|ab|24208
    Ea T'Ling|thitran|24640|662|ab|24640
    Ea Tóh|xa|24349|650|ab|24346
    Ea Trang|xa|24445|652|ab|24445
    Ea Trang|xa|24445|66|c|
    Ea Trol|xa|22231|561|ab|22207
    Ea Trul|xa|24472|653|ab|24472
    Ea Tu|xa|24163|643|ab|24163
    Ea Tul|xa|24277|648|ab|24277
    Ea Tul|xa|24277|66|c|
    Ea Uy|xa|24532|654|ab|24526
    Ea Wer|xa|24241|647|ab|24241
    Ea Wer|xa|24241|66|c|
    Ea Wy|xa|24193|645|ab|24193
    Ea Wy|xa|24193|66|c|
    Ea Yiêng|xa|24535|654|ab|24526
    Ea Yông|xa|24508|654|ab|24490
    é Tòng|xa|03742|119|ab|03763
    Gành Dầu|xa|31087|911|ab|31078
    Gành Hào|thitran|31972|960|ab|31972
    Gành Hào|xa|31972|96|c|
    Gào|xa|23611|622|ab|23611
    Gào|xa|23611|52|c|
    Gáo Giồng|xa|30079|873|ab|30025 30088
    Ga Ri|xa|20440|504|ab|20443
    Ghềnh Ráng|phuong|21595|540|ab|21592
    Gia An|xa|23176|599|ab|23149
    Gia Bắc|xa|25051|679|ab|25051
    Gia Bình|thitran|09454|263|ab|09454
    Gia Bình|phuong|25723|712|ab|25654
    Gia Bình|xa|09454|24|c|
    Gia Cẩm|phuong|07900|227|ab|07900
    Gia Canh|xa|26230|736|ab|26206
    Gia Cát|xa|06235|183|ab|06187
    Gia Điền|xa|08092|231|ab|08053
    Gia Định|phuong|26944|79|c|
    Gia Đông|xa|09424|262|a|09400
    Gia Đông|phuong|09424|262|b|09400
    Gia Đức|xa|11497|311|a|
    Gia Hanh|xa|18463|443|ab|18466
    Gia Hanh|xa|18466|42|c|
    Gia Hiệp|xa|25015|679|ab|25015
    Gia Hiệp|xa|25015|68|c|
    Gia Hòa|xa|14467|373|ab|14464
    Gia Hòa|xa|31726|92|c|
    Gia Hòa 1|xa|31720|947|ab|31708
    Gia Hòa 2|xa|31726|947|ab|31726
    Gia Hội|phuong|19756|474|a|19753
    Gia Hội|xa|04636|140|ab|04636
    Gia Hội|phuong|19756|475|b|19753
    Gia Hội|xa|04636|15|c|
    Gia Hưng|xa|14470|373|ab|14482
    Gia Hưng|xa|14482|37|c|
    Gia Huynh|xa|23182|599|ab|23188
    Giai Lạc|xa|17524|40|c|
    Giai Phạm|xa|12055|327|a|12064
    Giai Xuân|xa|17278|423|ab|17278
    Giai Xuân|xa|31303|926|ab|31299
    Giai Xuân|xa|17278|40|c|
    Gia Khánh|xa|11035|297|a|10999 11050
    Gia Khánh|thitran|08936|249|ab|08950
    Gia Kiệm|xa|26308|738|ab|26311
    Gia Kiệm|xa|26311|75|c|
    Gia Lạc|xa|14515|373|ab|14524
    Gia Lâm|xa|14389|372|ab|14389
    Gia Lâm|xa|24904|676|ab|24868
    Gia Lâm|xa|00565|01|c|
    Gia Lâm|xa|14389|37|c|
    Gia Lập|xa|14488|373|ab|14488
    Gia Lộc|xa|06475|187|ab|06475
    Gia Lộc|thitran|10999|297|ab|10999 11050
    Gia Lộc|phuong|25720|712|ab|25672
    Gia Lộc|xa|10999|31|c|
    Gia Lộc|phuong|25672|80|c|
    Gia Luận|xa|11935|317|ab|11914
    Gia Lương|xa|11038|297|a|10999
    Gia Miễn|xa|06160|182|ab|06151
    Gia Minh|xa|11494|311|a|
    Gia Minh|xa|14512|373|ab|14524
    Gia Mô|xa|05197|155|ab|05191
    Giang Biên|phuong|00121|004|ab|00127 00136
    Giang Biên|xa|11830|316|ab|11842
    Giàng Chu Phìn|xa|00784|027|ab|00769
    Giang Điền|xa|26293|737|ab|26248
    Giang Hải|xa|20122|482|ab|20122
    Giang Ly|xa|22633|573|ab|22624
    Giang Ma|xa|03405|106|ab|03405
    Giang Sơn|xa|09463|263|ab|09487
    Giang Sơn Đông|xa|17619|427|ab|17623
    Giang Sơn Tây|xa|17620|427|ab|17623
    Giang Thành|xa|30796|91|c|
    Giang Tiên|thitran|05608|168|a|
    Giang Tiên|thitran|05644|168|b|05611
    Giảng Võ|phuong|00031|001|ab|00025
    Giảng Võ|phuong|00025|01|c|
    Gia Ninh|xa|19225|456|ab|19225
    Giao An|xa|14182|365|ab|14182
    Giao An|xa|15040|388|ab|15043
    Giao An|xa|15043|38|c|
    Giao Bình|xa|14194|37|c|
    Giao Châu|xa|14188|365|ab|14179
    Giao Hà|xa|14176|365|ab|14203
    Giao Hải|xa|14203|365|ab|14203
    Giáo Hiệu|xa|01870|060|ab|01864
    Giao Hòa|xa|14182|37|c|
    Giao Hưng|xa|14179|37|c|
    Giao Hương|xa|14155|365|ab|14161
    Giao Lạc|xa|14185|365|ab|14182
    Giáo Liêm|xa|07636|220|ab|07627
    Giao Long|xa|14209|365|ab|14179
    Giao Long|xa|28813|831|ab|28807
    Giao Long|xa|28807|86|c|
    Giao Minh|xa|14161|37|c|
    Giao Nhân|xa|14179|365|ab|14179
    Giao Ninh|xa|14212|37|c|
    Giao Phong|xa|14212|365|ab|14212
    Giao Phúc|xa|14203|37|c|
    Giao Tân|xa|14191|365|ab|14194
    Giao Thanh|xa|14164|365|ab|14161
    Giao Thạnh|xa|29227|837|ab|29227
    Giao Thiện|xa|14161|365|ab|14161
    Giao Thiện|xa|15043|388|ab|15043
    Giao Thịnh|xa|14200|365|ab|14212
    Giao Thủy|thitran|14167|365|b|14167
    Giao Thủy|xa|14167|37|c|
    Giao Tiến|xa|14173|365|a|
    Giao Xuân|xa|14197|365|ab|14203
    Giao Yến|xa|14194|365|ab|14194
    Giáp Bát|phuong|00325|008|ab|00316 00322 00331
    Giáp Đắt|xa|04840|150|ab|04849
    Gia Phố|xa|18532|444|ab|18532
    Gia Phong|xa|14524|373|ab|14524
    Gia Phong|xa|14524|37|c|
    Gia Phù|xa|03922|122|ab|03922
    Gia Phù|xa|03922|14|c|
    Gia Phú|xa|02923|086|ab|02923
    Gia Phú|xa|14482|373|ab|14482
    Gia Phú|xa|02923|15|c|
    Gia Phúc|xa|11035|297|b|10999 11050
    Gia Phúc|xa|11050|31|c|
    Gia Phương|xa|14500|373|ab|14500
    Giáp Lai|xa|08575|238|ab|08542
    Giáp Sơn|xa|07570|219|ab|07582
    Giáp Trung|xa|00985|031|ab|00985
    Giáp Trung|xa|00985|08|c|
    Giá Rai|phuong|31942|96|c|
    Gia Ray|thitran|26425|741|ab|26425
    Gia Sàng|phuong|05461|164|ab|05443 05467
    Gia Sàng|phuong|05467|19|c|
    Gia Sinh|xa|14521|373|ab|14533
    Gia Sơn|xa|14392|372|ab|14389
    Gia Tân|xa|11029|297|a|
    Gia Tân|xa|14503|373|ab|14488 14533
    Gia Tân 1|xa|26299|738|ab|26299
    Gia Tân 2|xa|26302|738|ab|26299
    Gia Tân 3|xa|26305|738|ab|26311
    Gia Thắng|xa|14506|373|a|14500
    Gia Thanh|xa|08260|233|ab|08254
    Gia Thanh|xa|14476|373|ab|14494
    Gia Thịnh|xa|14497|373|a|
    Gia Thuận|xa|28714|824|ab|28720
    Gia Thuận|xa|28720|82|c|
    Gia Thụy|phuong|00130|004|ab|00118 00127 00145
    Gia Thủy|xa|14398|372|ab|14401
    Gia Tiến|xa|14518|373|a|
    Gia Tiến|xa|11038|297|b|10999
    Gia Trấn|xa|14494|373|ab|14494
    Gia Trấn|xa|14494|37|c|
    Gia Trung|xa|14509|373|ab|14500
    Gia Tường|xa|14401|372|ab|14401
    Gia Tường|xa|14401|37|c|
    Gia Vân|xa|14479|373|ab|14488
    Gia Vân|xa|14488|37|c|
    Gia Viên|phuong|11347|304|a|
    Gia Viên|phuong|11341|304|b|11311 11329 11359
    Gia Viên|phuong|11359|31|c|
    Gia Viễn|xa|25168|683|a|25162
    Gia Viễn|xa|25168|682|b|25162
    Gia Viễn|xa|14464|37|c|
    Gia Vượng|xa|14491|373|a|
    Gia Xuân|xa|14485|373|ab|14494
    Gia Xuyên|xa|11017|288|ab|11002
    Giếng Đáy|phuong|06661|193|ab|06661
    Gio An|xa|19522|466|ab|19537
    Gio Châu|xa|19525|466|a|
    Gio Hải|xa|19519|466|ab|19496
    Giới Phiên|xa|04543|132|ab|04543
    Gio Linh|thitran|19495|466|ab|19495
    Gio Linh|xa|19495|44|c|
    Gio Mai|xa|19543|466|ab|19496
    Gio Mỹ|xa|19510|466|ab|19495
    Giồng Riềng|thitran|30904|906|ab|30904
    Giồng Riềng|xa|30904|91|c|
    Giồng Trôm|thitran|28984|834|ab|28984
    Giồng Trôm|xa|28984|86|c|
    Gio Quang|xa|19552|466|ab|19495
    Gio Sơn|xa|19537|466|ab|19537
    Gio Việt|xa|19531|466|a|
    Giục Tượng|xa|30889|905|ab|30880
    Glar|xa|23707|626|ab|23677
    Gò Công|phuong|28306|82|c|
    Gò Công Đông|xa|28747|82|c|
    Gò Dầu|thitran|25654|710|ab|25654
    Gò Dầu|phuong|25654|80|c|
    Gôi|thitran|13741|359|ab|13741
    Gò Nổi|xa|20587|48|c|
    Gò Quao|thitran|30952|907|ab|30952
    Gò Quao|xa|30952|91|c|
    Gò Vấp|phuong|26884|79|c|
    Gung Ré|xa|25030|679|ab|25000
    Hà An|phuong|07168|206|ab|07168
    Hà An|phuong|07168|22|c|
    Hà Bắc|xa|15280|392|ab|15274
    Hà Bắc|xa|10816|31|c|
    Hạ Bằng|xa|10009|276|ab|09982 09988
    Hạ Bằng|xa|09982|01|c|
    Hà Bầu|xa|23692|626|ab|23590
    Hà Bình|xa|15328|392|ab|15271 15286
    Hà Cầu|phuong|09556|268|ab|09552 09556
    Hắc Dịch|phuong|26725|754|ab|26725
    Hà Châu|xa|05968|173|ab|05941
    Hà Châu|xa|15334|392|ab|15298
    Hạc Thành|phuong|14797|38|c|
    Hạ Đình|phuong|00361|009|a|
    Hạ Đình|phuong|00373|009|b|00364 00643
    Hà Đông|xa|15319|392|ab|15271
    Hà Đông|xa|23680|626|ab|23683
    Hà Đông|phuong|09556|01|c|
    Hà Đông|xa|10882|31|c|
    Hà Giang|xa|12745|340|ab|12745
    Hà Giang|xa|15292|392|ab|15274
    Hà Giang 1|phuong|00694|08|c|
    Hà Giang 2|phuong|00691|08|c|
    Hạ Giáp|xa|08251|233|ab|08254
    Hà Hải|xa|15343|392|ab|15298
    Hà Hiệu|xa|01897|061|ab|01894
    Hạ Hòa|thitran|08053|231|ab|08053
    Hạ Hòa|xa|08053|25|c|
    Hà Hồi|xa|10225|279|ab|10210
    Hà Huy Tập|phuong|16666|412|ab|16702
    Hà Huy Tập|phuong|18085|436|ab|18073
    Hà Huy Tập|phuong|18652|42|c|
    Hải An|xa|14284|366|ab|14281
    Hải An|phuong|16585|407|ab|16594
    Hải An|xa|19684|470|ab|19741
    Hải An|phuong|11413|31|c|
    Hải An|xa|14281|37|c|
    Hải Anh|xa|14236|366|ab|14236
    Hải Anh|xa|14236|37|c|
    Hải Ba|xa|19687|470|a|19699
    Hải Bắc|xa|14242|366|a|
    Hai Bà Trưng|phuong|13297|347|a|
    Hai Bà Trưng|phuong|08740|244|b|08740
    Hai Bà Trưng|phuong|00256|01|c|
    Hải Bình|phuong|16633|407|ab|16645
    Hải Bình|xa|19687|470|b|19699
    Hải Bình|phuong|16645|38|c|
    Hải Bối|xa|00508|017|ab|00493 00508
    Hải Cảng|phuong|21562|540|ab|21583
    Hải Chánh|xa|19738|470|ab|19735
    Hải Châu|xa|14311|366|ab|14221
    Hải Châu|phuong|16564|407|ab|16576
    Hải Châu|phuong|20236|492|b|20242
    Hải Châu|xa|17419|40|c|
    Hải Châu|phuong|20242|48|c|
    Hải Châu I|phuong|20236|492|a|20242
    Hải Châu II|phuong|20239|492|a|
    Hải Chính|xa|14305|366|a|
    Hải Cường|xa|14299|366|a|
    Hải Định|xa|19714|470|ab|19681
    Hải Đông|xa|06730|194|ab|06736
    Hải Đông|xa|14269|366|ab|14287
    Hải Dương|xa|19999|474|a|
    Hải Dương|xa|19711|470|ab|19741
    Hải Dương|phuong|10525|31|c|
    Hải Đường|xa|14260|366|ab|14236
    Hải Giang|xa|14296|366|ab|14281
    Hải Hà|xa|14251|366|a|
    Hải Hà|xa|16660|407|ab|16654
    Hải Hậu|xa|14215|37|c|
    Hải Hòa|phuong|06742|194|ab|06712
    Hải Hòa|xa|14317|366|ab|14308
    Hải Hòa|phuong|16561|407|ab|16561
    Hải Hòa|xa|06799|195|b|06799 06886
    Hải Hòa|xa|06799|22|c|
    Hải Hưng|xa|14239|366|a|
    Hải Hưng|xa|19699|470|ab|19699
    Hải Hưng|xa|14248|366|b|14248
    Hải Hưng|xa|11257|31|c|
    Hải Hưng|xa|14248|37|c|
    Hải Khê|xa|19741|470|ab|19741
    Hải Lâm|xa|19717|470|ab|19702
    Hải Lăng|xa|19702|44|c|
    Hải Lạng|xa|06886|199|ab|06799 06886 06970
    Hải Lạng|xa|06886|22|c|
    Hải Lệ|xa|19705|462|ab|19360
    Hải Lĩnh|phuong|16597|407|ab|16597
    Hải Lĩnh|phuong|16597|38|c|
    Hải Lộc|xa|14263|366|ab|14248
    Hải Lộc|xa|16084|400|ab|16078
    Hải Lộc|xa|17833|40|c|
    Hải Long|xa|14254|366|ab|14215
    Hải Long|xa|16252|403|ab|16228
    Hải Lựu|xa|08782|253|ab|08782
    Hải Lựu|xa|08782|25|c|
    Hải Lý|xa|14290|366|a|
    Hải Minh|xa|14233|366|ab|14236
    Hải Nam|xa|14224|366|ab|14248
    Hải Nhân|xa|16612|407|ab|16561
    Hải Ninh|xa|14302|366|ab|14221
    Hải Ninh|phuong|16576|407|ab|16576
    Hải Ninh|xa|19216|456|ab|19225
    Hải Ninh|xa|23020|596|ab|23020
    Hải Ninh|xa|06733|22|c|
    Hải Ninh|phuong|18781|42|c|
    Hải Ninh|xa|23020|68|c|
    Hải Phong|xa|14281|366|ab|14281
    Hải Phong|xa|19726|470|ab|19735
    Hải Phú|xa|14293|366|ab|14308
    Hải Phú|xa|19144|455|ab|19159
    Hải Phú|xa|19702|470|ab|19702
    Hải Phúc|xa|14245|366|a|
    Hải Phương|xa|14257|366|a|
    Hải Quang|xa|14266|366|ab|14287
    Hải Quang|xa|14287|37|c|
    Hải Quế|xa|19696|470|a|
    Hải Quy|xa|19693|470|ab|19699
    Hai Riêng|thitran|22207|561|ab|22207
    Hải Sơn|xa|06724|194|ab|06724
    Hải Sơn|phuong|11458|308|ab|11455
    Hải Sơn|xa|14272|366|ab|14218
    Hải Sơn|xa|19735|470|ab|19735
    Hải Sơn|xa|06724|22|c|
    Hải Tân|phuong|10537|288|ab|10537
    Hải Tân|xa|14275|366|ab|14218
    Hải Tây|xa|14287|366|ab|14287
    Hải Thái|xa|19546|466|ab|19537
    Hải Thắng|xa|12364|332|b|12364
    Hải Thanh|xa|14248|366|a|14248
    Hải Thanh|phuong|16621|407|ab|16561
    Hải Thành|phuong|11692|309|ab|11689 11692
    Hải Thành|phuong|18853|450|ab|18880
    Hải Thịnh|xa|14221|37|c|
    Hải Thượng|phuong|16654|407|ab|16654
    Hải Thượng|xa|19708|470|ab|19702
    Hải Tiến|xa|06733|194|ab|06733
    Hải Tiến|xa|14218|37|c|
    Hải Triều|xa|12364|332|a|12364
    Hải Triều|xa|14314|366|a|
    Hải Trung|xa|14227|366|ab|14215
    Hải Trường|xa|19729|470|ab|19681
    Hải Vân|xa|14230|366|a|
    Hải Vân|phuong|20194|48|c|
    Hải Xuân|xa|06745|194|ab|06712
    Hải Xuân|xa|14308|366|ab|14308
    Hải Xuân|xa|14308|37|c|
    Hải Yang|xa|23686|626|ab|23794
    Hải Yên|phuong|06736|194|ab|06736
    Hải Yến|xa|16651|407|a|
    Hải Yến|xa|06220|183|ab|06220
    Hà Khánh|phuong|06649|193|ab|06658
    Hà Khẩu|phuong|06655|193|ab|06661 06706
    Hà Kỳ|xa|11149|298|ab|11146
    Hà Lai|xa|15331|392|a|15298
    Hà Lam|thitran|20791|513|ab|20791
    Hà Lâm|xa|25105|681|a|25105
    Hà Lâm|xa|25105|682|b|25105
    Hà Lầm|phuong|06670|193|ab|06676
    Hà Lầm|phuong|06676|22|c|
    Hà Lang|xa|02311|073|ab|02320
    Hạ Lang|xa|01558|04|c|
    Hà Lâu|xa|06865|199|ab|06874
    Hạ Lễ|xa|12202|329|ab|12196
    Hà Linh|xa|18502|444|ab|18502
    Hà Linh|xa|18502|42|c|
    Hà Lĩnh|xa|15316|392|a|15316
    Hà Lĩnh|thitran|15316|392|b|15316
    Hà Lộc|xa|07951|228|ab|07942
    Hà Long|xa|15274|392|a|15274
    Hà Long|thitran|15274|392|b|15274
    Hà Long|xa|15274|38|c|
    Hạ Long|phuong|13633|356|a|
    Hạ Long|xa|07012|203|ab|06994
    Hạ Long|phuong|06688|22|c|
    Hà Lương|xa|08065|231|ab|08071
    Hạ Lý|phuong|11308|303|a|
    Hà Mãn|xa|09436|262|a|09433
    Hà Mãn|phuong|09436|262|b|09433
    Hàm Cần|xa|23116|598|ab|23122
    Hàm Chính|xa|23098|597|ab|23095
    Hàm Cường|xa|23128|598|ab|23128
    Hàm Đức|xa|23092|597|ab|23059
    Hàm Giang|xa|29488|849|ab|29489
    Hàm Giang|xa|29489|86|c|
    Hàm Hiệp|xa|23101|597|ab|22960
    Hàm Kiệm|xa|23125|598|ab|23128
    Hàm Kiệm|xa|23128|68|c|
    Hàm Liêm|xa|23095|597|ab|23095
    Hàm Liêm|xa|23095|68|c|
    Hàm Minh|xa|23137|598|ab|23110
    Hàm Mỹ|xa|23131|598|ab|22963
    Hàm Ninh|xa|19219|456|ab|19207
    Hàm Ninh|xa|31093|911|ab|31078
    Hạ Mỗ|xa|09805|273|ab|09817
    Hà Mòn|xa|23521|615|ab|23500
    Hàm Phú|xa|23077|597|ab|23089
    Hàm Rồng|phuong|03016|088|ab|03006
    Hàm Rồng|phuong|14755|380|ab|14758
    Hàm Rồng|xa|32194|971|ab|32191 32201
    Hàm Rồng|phuong|14758|38|c|
    Hàm Tân|xa|29489|849|ab|29489
    Hàm Tân|xa|23236|68|c|
    Hàm Thắng|xa|23104|597|ab|22933
    Hàm Thắng|phuong|22933|68|c|
    Hàm Thạnh|xa|23122|598|ab|23122
    Hàm Thạnh|xa|23122|68|c|
    Hàm Thuận|xa|23059|68|c|
    Hàm Thuận Bắc|xa|23089|68|c|
    Hàm Thuận Nam|xa|23110|68|c|
    Hàm Tiến|phuong|22918|593|ab|22918
    Hàm Trí|xa|23089|597|ab|23089
    Hàm Trường|xa|18223|439|b|18223
    Hàm Tử|xa|12217|330|a|
    Hạ Mỹ|xa|19123|455|b|19126
    Hàm Yên|xa|02374|08|c|
    Hà Nam|xa|10843|31|c|
    Hà Nam|phuong|13366|37|c|
    Hán Đà|xa|04780|141|ab|04717
    Hàng Bạc|phuong|00061|002|ab|00070
    Hàng Bài|phuong|00088|002|ab|00082
    Hàng Bồ|phuong|00052|002|ab|00070
    Hàng Bông|phuong|00076|002|ab|00070 00082
    Hàng Bột|phuong|00196|006|ab|00190 00226
    Hàng Buồm|phuong|00046|002|ab|00070
    Hang Chú|xa|03862|121|ab|03862
    Hàng Đào|phuong|00049|002|ab|00070
    Háng Đồng|xa|03869|121|ab|03868
    Hàng Gai|phuong|00064|002|ab|00070
    Hàng Gòn|xa|26113|732|ab|26113
    Hàng Gòn|phuong|26113|75|c|
    Hàng Kênh|phuong|11392|305|a|
    Hàng Kênh|phuong|11395|305|b|11383
    Hang Kia|xa|05212|156|ab|05212
    Háng Lìa|xa|03385|101|ab|03385
    Hàng Mã|phuong|00043|002|ab|00070
    Hà Ngọc|xa|15304|392|ab|15271
    Hàng Trạm|thitran|05353|158|ab|05353
    Hàng Trống|phuong|00070|002|ab|00070 00082
    Hàng Vịnh|xa|32203|971|ab|32191
    Hà Nha|xa|20515|48|c|
    Hanh Cù|xa|08164|232|ab|08152
    Hạnh Dịch|xa|16747|415|ab|16750
    Hành Đức|xa|21379|532|ab|21385
    Hành Dũng|xa|21370|532|ab|21370
    Hạnh Lâm|xa|17722|428|ab|17722
    Hạnh Lâm|xa|17722|40|c|
    Hành Minh|xa|21382|532|ab|21370
    Hành Nhân|xa|21376|532|ab|21370
    Hạnh Phúc|xa|01624|049|ab|01618
    Hạnh Phúc|xa|01618|04|c|
    Hạnh Phúc|xa|04585|15|c|
    Hành Phước|xa|21385|532|ab|21385
    Hạnh Quảng|xa|17449|425|b|17476
    Hạnh Sơn|xa|04678|133|ab|04681
    Hành Thiện|xa|21388|532|ab|21388
    Hành Thịnh|xa|21391|532|ab|21385
    Hạnh Thông|phuong|26890|79|c|
    Hành Thuận|xa|21367|532|ab|21364
    Hành Tín Đông|xa|21397|532|ab|21388
    Hành Tín Tây|xa|21394|532|ab|21388
    Hành Trung|xa|21373|532|ab|21364
    Hán Quảng|xa|09316|259|a|
    Hảo Đước|xa|25588|708|ab|25588
    Hảo Đước|xa|25588|80|c|
    Hào Phú|xa|02623|076|ab|02623
    Hà Phong|phuong|06652|193|ab|06652
    Hạp Lĩnh|phuong|09331|256|ab|09325
    Hạp Lĩnh|phuong|09325|24|c|
    Hà Quảng|xa|01438|04|c|
    Hà Sơn|xa|15313|392|ab|15316
    Hạ Sơn|xa|17092|420|ab|17071
    Hà Tam|xa|23989|634|ab|23995
    Hà Tân|xa|15322|392|ab|15316
    Hà Tây|xa|23725|627|ab|23728
    Hà Tây|xa|10846|31|c|
    Hà Thạch|xa|07963|228|ab|07954
    Hà Thái|xa|15340|392|a|
    Hà Thanh|xa|11152|298|ab|11146
    Hà Thượng|xa|05812|171|ab|05809
    Hà Tiên|phuong|30769|91|c|
    Hà Tiến|xa|15325|392|ab|15316
    Hát Lìu|xa|04618|139|a|04585
    Hát Lót|thitran|04105|125|ab|04105
    Hát Lót|xa|04135|125|ab|04105
    Hát Lừu|xa|04618|139|b|04585
    Hát Môn|xa|09751|272|ab|09772
    Hát Môn|xa|09772|01|c|
    Hạ Trạch|xa|19123|455|a|19126
    Hà Trung|phuong|06667|193|ab|06676
    Hà Trung|thitran|15271|392|ab|15271 15286
    Hà Trung|xa|15271|38|c|
    Hạ Trung|xa|14962|386|ab|14923
    Hà Tu|phuong|06664|193|ab|06652
    Hà Tu|phuong|06652|22|c|
    Hậu Hiền|thitran|15829|398|b|15820
    Hậu Lộc|thitran|16012|400|ab|16012
    Hậu Lộc|xa|29728|860|ab|29728
    Hậu Lộc|xa|16012|38|c|
    Hậu Mỹ|xa|28366|82|c|
    Hậu Mỹ Bắc A|xa|28366|819|ab|28366
    Hậu Mỹ Bắc B|xa|28363|819|ab|28366
    Hậu Mỹ Phú|xa|28375|819|ab|28393
    Hậu Mỹ Trinh|xa|28372|819|ab|28366
    Hậu Nghĩa|thitran|27931|802|ab|27931
    Hậu Nghĩa|xa|27931|80|c|
    Hậu Thành|xa|17524|426|ab|17524
    Hậu Thành|xa|28393|819|ab|28393
    Hậu Thạnh|xa|31648|946|ab|31654
    Hậu Thạnh|xa|27841|80|c|
    Hậu Thạnh Đông|xa|27841|799|ab|27841
    Hậu Thạnh Tây|xa|27832|799|ab|27841
    Hà Vinh|xa|15277|392|ab|14812
    HBông|xa|23968|633|ab|23971
    Hẹ Muông|xa|03359|100|ab|03358
    Hiền Chung|xa|14896|385|ab|14896
    Hiền Giang|xa|10204|279|ab|10183
    Hiền Hào|xa|11938|317|ab|11914
    Hiển Khánh|xa|13747|359|ab|13753
    Hiển Khánh|xa|13753|37|c|
    Hiền Kiệt|xa|14899|385|ab|14896
    Hiền Kiệt|xa|14896|38|c|
    Hiền Lương|xa|04885|150|ab|04831
    Hiền Lương|xa|08080|231|ab|08110
    Hiền Lương|xa|08110|25|c|
    Hiến Nam|phuong|11953|323|ab|11953
    Hiền Ninh|xa|00412|016|ab|00433
    Hiền Ninh|xa|19231|456|ab|19237
    Hiền Quan|xa|08440|236|ab|08443
    Hiền Quan|xa|08443|25|c|
    Hiến Sơn|xa|17701|427|ab|17707
    Hiến Thành|phuong|10744|292|ab|10744
    Hiền Thành|xa|19408|464|ab|19414
    Hiên Vân|xa|09337|260|ab|09334
    Hiệp An|phuong|10735|292|ab|10675
    Hiệp An|xa|24961|678|ab|24967
    Hiệp An|phuong|25768|718|ab|25768 25771
    Hiệp Bình|phuong|26809|79|c|
    Hiệp Bình Chánh|phuong|26812|769|ab|26809
    Hiệp Bình Phước|phuong|26809|769|ab|26809
    Hiệp Cát|xa|10618|291|ab|10633
    Hiệp Cường|xa|12328|331|ab|12322
    Hiệp Cường|xa|12322|33|c|
    Hiệp Đức|xa|28501|820|ab|28501
    Hiệp Đức|xa|20779|48|c|
    Hiệp Đức|xa|28501|82|c|
    Hiệp Hoà|xa|11848|316|a|11848
    Hiệp Hòa|xa|20758|512|a|20779
    Hiệp Hòa|xa|07147|206|ab|07147
    Hiệp Hòa|xa|10708|292|ab|10729
    Hiệp Hòa|xa|13204|344|ab|13222
    Hiệp Hòa|phuong|26065|731|ab|26041
    Hiệp Hòa|thitran|27934|802|ab|27952
    Hiệp Hòa|xa|27952|802|ab|27952
    Hiệp Hòa|xa|29437|848|ab|29446
    Hiệp Hòa|phuong|07147|22|c|
    Hiệp Hòa|xa|07840|24|c|
    Hiệp Hòa|xa|27952|80|c|
    Hiệp Hưng|xa|31429|934|ab|31396
    Hiệp Hưng|xa|31396|92|c|
    Hiệp Lợi|phuong|31344|931|ab|31411
    Hiệp Lực|xa|01960|062|ab|01960
    Hiệp Lực|xa|11227|299|ab|11203
    Hiệp Lực|xa|01960|19|c|
    Hiệp Mỹ|xa|29455|86|c|
    Hiệp Mỹ Đông|xa|29452|848|ab|29455
    Hiệp Mỹ Tây|xa|29455|848|ab|29455
    Hiệp Ninh|phuong|25465|703|ab|25459
    Hiệp Phú|phuong|26839|769|ab|26842
    Hiệp Phước|thitran|26479|742|ab|26485
    Hiệp Phước|xa|27661|786|ab|27658
    Hiệp Phước|xa|27658|79|c|
    Hiệp Sơn|phuong|10726|292|ab|10726
    Hiệp Tân|phuong|25633|709|ab|25633
    Hiệp Tân|phuong|27037|767|ab|27028
    Hiệp Thành|phuong|25741|718|ab|25747 25750
    Hiệp Thành|phuong|26770|761|ab|26782
    Hiệp Thành|phuong|31343|931|ab|31340
    Hiệp Thành|xa|31840|954|ab|31840
    Hiệp Thành|phuong|31840|96|c|
    Hiệp Thạnh|xa|24967|678|ab|24967
    Hiệp Thạnh|xa|25663|710|ab|25663
    Hiệp Thạnh|xa|28228|808|ab|28210
    Hiệp Thạnh|xa|29539|851|ab|29518
    Hiệp Thạnh|xa|24967|68|c|
    Hiệp Thuận|xa|20761|512|a|
    Hiệp Thuận|xa|09778|272|ab|09772
    Hiệp Tùng|xa|32197|971|ab|32206
    Hiệp Xương|xa|30442|888|ab|30445
    Hiếu|xa|23476|613|ab|23476
    Hiếu Giang|xa|19603|44|c|
    Hiếu Liêm|xa|26203|735|a|
    Hiếu Liêm|xa|25908|726|ab|25909
    Hiếu Nghĩa|xa|29716|859|ab|29713
    Hiếu Nhơn|xa|29710|859|ab|29713
    Hiếu Phụng|xa|29686|859|ab|29701
    Hiếu Phụng|xa|29701|86|c|
    Hiếu Thành|xa|29713|859|ab|29713
    Hiếu Thành|xa|29713|86|c|
    Hiếu Thuận|xa|29701|859|ab|29701
    Hiếu Trung|xa|29353|846|ab|29341
    Hiếu Tử|xa|29350|846|ab|29365
    Him Lam|phuong|03127|094|ab|03127
    Hneng|xa|23701|626|ab|23701
    HNol|xa|23714|626|ab|23714
    Hồ|thitran|09400|262|a|09400
    Hồ|phuong|09400|262|b|09400
    Hòa An|xa|02353|073|ab|02353
    Hòa An|xa|12922|341|ab|12922
    Hòa An|phuong|20306|495|ab|20305
    Hòa An|xa|22315|563|ab|22015 22319
    Hòa An|xa|24511|654|ab|24490
    Hòa An|xa|29893|866|ab|29869
    Hòa An|xa|30679|893|ab|30673
    Hòa An|xa|30940|906|ab|30934
    Hòa An|xa|31423|934|ab|31393
    Hòa An|xa|01654|04|c|
    Hòa An|xa|02353|08|c|
    Hòa An|xa|31393|92|c|
    Hòa Ân|xa|29311|845|ab|29308
    Hóa An|phuong|26068|731|ab|26068
    Hòa Bắc|xa|20293|497|ab|20194
    Hòa Bắc|xa|25045|679|ab|25042
    Hòa Bắc|xa|25042|68|c|
    Hoà Bình|xa|11527|311|a|11533
    Hòa Bình|phuong|26038|731|a|
    Hòa Bình|xa|04825|148|ab|04792
    Hòa Bình|xa|05671|169|ab|05665
    Hòa Bình|xa|06103|181|ab|06103
    Hòa Bình|xa|06274|184|ab|06253
    Hòa Bình|xa|06397|186|ab|06391
    Hòa Bình|xa|06508|187|ab|06505
    Hòa Bình|xa|07045|193|ab|07060
    Hòa Bình|xa|10198|279|ab|10183
    Hòa Bình|xa|11890|316|ab|10804 10843 11911
    Hòa Bình|xa|12655|339|ab|12586
    Hòa Bình|xa|13135|343|ab|13132
    Hòa Bình|xa|13258|344|ab|13192
    Hòa Bình|xa|23338|608|ab|23332
    Hòa Bình|phuong|24042|624|ab|24044
    Hòa Bình|xa|26641|751|ab|26641
    Hòa Bình|xa|29830|862|ab|29830
    Hòa Bình|xa|30004|871|ab|30025
    Hòa Bình|xa|30676|893|ab|30673
    Hòa Bình|thitran|31891|961|ab|31891
    Hòa Bình|xa|10798|293|b|10804 10843 11911
    Hòa Bình|phuong|11527|311|b|11533
    Hòa Bình|phuong|04795|25|c|
    Hòa Bình|phuong|11533|31|c|
    Hòa Bình|phuong|27211|79|c|
    Hòa Bình|xa|29830|86|c|
    Hòa Bình|xa|31891|96|c|
    Hòa Bình 1|xa|22252|562|ab|22240 22255
    Hòa Bình Thạnh|xa|30613|892|ab|30589
    Hòa Chánh|xa|31057|913|ab|31012
    Hòa Châu|xa|20323|497|ab|20314
    Hóa Châu|phuong|20014|46|c|
    Hòa Chính|xa|10108|277|a|10096
    Hòa Chung|phuong|01285|040|ab|01288
    Hòa Cư|xa|06223|183|ab|06220
    Hòa Cuông|xa|04513|138|ab|04498
    Hòa Cường|phuong|20257|48|c|
    Hòa Cường Bắc|phuong|20257|492|ab|20257
    Hòa Cường Nam|phuong|20258|492|ab|20257
    Hòa Điền|xa|30802|902|ab|30790
    Hòa Điền|xa|30790|91|c|
    Hòa Định|xa|28645|822|ab|28648
    Hòa Định Đông|xa|22318|563|ab|22319
    Hòa Định Tây|xa|22321|563|ab|22319
    Hoa Động|xa|11572|311|a|11557 11560
    Hoa Động|phuong|11572|311|b|11557 11560
    Hòa Đông|xa|24517|654|ab|24505
    Hòa Đông|xa|31786|950|ab|31789
    Hòa Đồng|xa|22276|562|ab|22276
    Hòa Hải|xa|18508|444|ab|18523
    Hòa Hải|phuong|20290|494|ab|20285
    Hòa Hậu|xa|13630|353|ab|13627
    Hòa Hiệp|xa|24562|657|ab|24561
    Hòa Hiệp|xa|25504|705|ab|25591
    Hòa Hiệp|xa|26647|751|ab|26647
    Hòa Hiệp|xa|29743|860|ab|29734
    Hòa Hiệp|phuong|22261|66|c|
    Hòa Hiệp|xa|26647|79|c|
    Hòa Hiệp|xa|29734|86|c|
    Hòa Hiệp Bắc|phuong|20194|490|ab|20194
    Hòa Hiệp Bắc|phuong|22246|564|ab|22240 22261
    Hòa Hiệp Nam|phuong|20195|490|ab|20194
    Hòa Hiệp Nam|phuong|22282|564|ab|22261
    Hòa Hiệp Trung|phuong|22261|564|ab|22261
    Hòa Hiếu|phuong|16939|414|ab|16939
    Hòa Hội|xa|22309|563|ab|22319
    Hòa Hội|xa|25612|708|ab|25606
    Hòa Hội|xa|26650|751|ab|26641
    Hòa Hội|xa|21871|52|c|
    Hòa Hội|xa|25606|80|c|
    Hòa Hội|xa|26641|79|c|
    Hóa Hợp|xa|18922|452|ab|18922
    Hòa Hưng|xa|26644|751|ab|26641
    Hòa Hưng|xa|28432|819|ab|28429
    Hòa Hưng|xa|30934|906|ab|30934
    Hòa Hưng|phuong|27163|79|c|
    Hòa Hưng|xa|30934|91|c|
    Hòa Hương|phuong|20344|502|ab|20350
    Hoài Ân|xa|21688|52|c|
    Hoài Châu|xa|21649|543|ab|21637
    Hoài Châu Bắc|xa|21646|543|ab|21655
    Hoài Đức|phuong|21685|543|ab|21640
    Hoài Đức|xa|24913|676|ab|24916
    Hoài Đức|xa|09832|01|c|
    Hoài Đức|xa|23194|68|c|
    Hoài Hải|xa|21676|543|ab|21670
    Hoài Hảo|phuong|21661|543|ab|21661
    Hoài Hương|phuong|21670|543|ab|21670
    Hoài Mỹ|xa|21682|543|ab|21670
    Hoài Nhơn|phuong|21664|52|c|
    Hoài Nhơn Bắc|phuong|21655|52|c|
    Hoài Nhơn Đông|phuong|21670|52|c|
    Hoài Nhơn Nam|phuong|21673|52|c|
    Hoài Nhơn Tây|phuong|21661|52|c|
    Hoài Phú|xa|21652|543|ab|21661
    Hoài Sơn|xa|21643|543|ab|21655
    Hoài Tân|phuong|21673|543|ab|21673
    Hoài Thanh|phuong|21667|543|ab|21664
    Hoài Thanh Tây|phuong|21664|543|ab|21664
    Hoài Thượng|xa|09403|262|ab|09409
    Hoài Xuân|phuong|21679|543|ab|21673
    Hòa Khánh|xa|24175|643|ab|24175
    Hòa Khánh|xa|28399|819|ab|28360
    Hòa Khánh|phuong|20200|48|c|
    Hòa Khánh|xa|27979|80|c|
    Hòa Khánh Bắc|phuong|20197|490|ab|20197
    Hòa Khánh Đông|xa|27973|802|ab|27979
    Hòa Khánh Nam|phuong|20198|490|ab|20200
    Hòa Khánh Nam|xa|27979|802|ab|27979
    Hòa Khánh Tây|xa|27970|802|ab|27979
    Hòa Khê|phuong|20225|491|a|
    Hòa Khương|xa|20332|497|ab|20332
    Hòa Kiến|xa|22042|555|ab|22045
    Hoà Lạc|phuong|06718|194|a|
    Hòa Lạc|xa|06430|186|ab|06445
    Hòa Lạc|xa|18280|440|ab|18229
    Hòa Lạc|xa|30430|888|ab|30430
    Hòa Lạc|xa|09988|01|c|
    Hòa Lạc|xa|30430|91|c|
    Hòa Lâm|xa|10402|281|a|10402
    Hòa Lễ|xa|24466|653|ab|24448
    Hòa Liên|xa|20296|497|ab|20194 20197
    Hoa Lộc|xa|16063|400|ab|16072
    Hoa Lộc|xa|16072|38|c|
    Hòa Lộc|xa|16075|400|ab|16072
    Hòa Lộc|xa|28924|838|ab|28921 29734
    Hòa Lộc|xa|29734|860|ab|28921 29734
    Hòa Lợi|phuong|25849|721|ab|25849
    Hòa Lợi|xa|29206|837|ab|29191
    Hòa Lợi|xa|29401|847|ab|29407
    Hòa Lợi|xa|30937|906|ab|30934
    Hòa Lợi|phuong|25849|79|c|
    Hòa Long|phuong|09214|256|ab|09187
    Hòa Long|xa|26572|748|ab|26572
    Hòa Long|xa|30223|876|ab|30208
    Hòa Long|xa|30208|82|c|
    Hoa Lư|phuong|23572|622|ab|23575
    Hoa Lư|phuong|14329|37|c|
    Hỏa Lựu|xa|31336|930|ab|31338
    Hỏa Lựu|xa|31338|92|c|
    Hòa Mạc|xa|03097|089|ab|03082
    Hòa Mạc|phuong|13324|349|ab|13324 13330
    Hòa Minh|phuong|20200|490|ab|20200
    Hòa Minh|xa|22993|595|ab|22972
    Hòa Minh|xa|29410|847|ab|29410
    Hòa Minh|xa|29410|86|c|
    Hòa Mục|xa|02098|065|ab|02104
    Hòa Mỹ|xa|31420|934|ab|31420
    Hòa Mỹ|xa|32141|969|ab|32137 32140 32214
    Hòa Mỹ|xa|22285|66|c|
    Hòa Mỹ Đông|xa|22285|562|ab|22285
    Hòa Mỹ Tây|xa|22288|562|ab|22285
    Hòa Nam|xa|10414|281|a|
    Hòa Nam|xa|25042|679|ab|25042
    Hoàng An|xa|07828|223|a|
    Hoàng An|xa|08896|25|c|
    Hoằng Cát|xa|15907|399|ab|15910
    Hoàng Châu|xa|11926|317|ab|11914
    Hoằng Châu|xa|15979|399|ab|15976
    Hoằng Châu|xa|15976|38|c|
    Hoàng Cương|xa|08203|232|ab|08203
    Hoàng Cương|xa|08203|25|c|
    Hoằng Đại|xa|15970|380|a|15925
    Hoằng Đại|phuong|15970|380|b|15925
    Hoàng Đan|xa|08896|247|ab|08896
    Hoằng Đạo|xa|15946|399|ab|15865
    Hoằng Đạt|xa|15940|399|ab|15865
    Hoàng Diệu|xa|10078|277|ab|10072
    Hoàng Diệu|xa|11047|297|ab|11050
    Hoàng Diệu|phuong|12460|336|ab|12817
    Hoàng Đông|phuong|13357|349|ab|13336 13366
    Hoàng Đồng|xa|05986|178|ab|05986
    Hoàng Động|xa|11566|311|a|
    Hoằng Đông|xa|15997|399|ab|16000
    Hoằng Đồng|xa|15952|399|ab|15865
    Hoằng Đức|xa|15928|399|ab|15865
    Hoàng Giang|xa|16294|404|ab|16297
    Hoằng Giang|xa|15871|399|a|
    Hoằng Giang|xa|15880|399|b|15880
    Hoằng Giang|xa|15880|38|c|
    Hoằng Hà|xa|15937|399|ab|15865
    Hoằng Hải|xa|15991|399|ab|15991
    Hoàng Hanh|xa|12388|323|ab|11980
    Hòa Nghĩa|phuong|11707|309|ab|11692
    Hòa Nghĩa|xa|28882|832|ab|28870
    Hoàng Hoa|xa|08872|247|ab|08872
    Hoằng Hóa|xa|15865|38|c|
    Hoàng Hoa Thám|xa|10555|290|ab|10552
    Hoàng Hoa Thám|xa|12169|329|ab|12142
    Hoàng Hoa Thám|xa|12337|33|c|
    Hoằng Hợp|xa|15919|399|ab|15880
    Hoàng Khai|xa|02518|075|ab|02512
    Hoàng Kim|xa|09016|250|ab|08980
    Hoằng Kim|xa|15889|399|ab|15889
    Hoàng Lâm|phuong|11569|311|b|11557
    Hoàng Lâu|xa|08899|247|ab|08896
    Hoàng Liên|xa|03019|088|ab|03037
    Hoàng Liệt|phuong|00337|008|ab|00316 00331 00337 00340
    Hoàng Liệt|phuong|00337|01|c|
    Hoằng Lộc|xa|15964|399|ab|15961
    Hoằng Lộc|xa|15961|38|c|
    Hoàng Long|xa|10303|280|ab|10279
    Hoàng Lương|xa|07819|223|a|
    Hoằng Lưu|xa|15976|399|ab|15976
    Hoàng Mai|phuong|00331|01|c|
    Hoàng Mai|phuong|17110|40|c|
    Hoàng Nam|xa|13909|361|ab|13900
    Hoằng Ngọc|xa|15994|399|ab|16000
    Hoàng Nông|xa|05818|171|ab|05818
    Hoằng Phong|xa|15973|399|ab|15976
    Hoằng Phú|xa|15883|399|ab|15889
    Hoằng Phú|xa|15889|38|c|
    Hoằng Phụ|xa|16003|399|ab|16000
    Hoằng Phượng|xa|15880|399|a|15880
    Hoằng Quang|xa|15925|380|a|15925
    Hoằng Quang|phuong|15925|380|b|15925
    Hoàng Quế|phuong|07114|205|ab|07114
    Hoàng Quế|phuong|07114|22|c|
    Hoằng Quý|xa|15916|399|ab|15889
    Hoằng Quỳ|xa|15886|399|ab|15880
    Hoàng Sa|dackhu|20333|48|c|
    Hoàng Sơn|xa|16288|404|ab|16297
    Hoằng Sơn|xa|15901|399|ab|15910
    Hoằng Sơn|xa|15910|38|c|
    Hoàng Su Phì|xa|01021|08|c|
    Hoàng Tân|xa|07156|206|ab|07168
    Hoàng Tân|phuong|10573|290|ab|10573
    Hoằng Tân|xa|15982|399|ab|15961
    Hoàng Tây|xa|13408|350|ab|13402
    Hoằng Thái|xa|15955|399|ab|15961
    Hoằng Thắng|xa|15949|399|ab|15976
    Hoàng Thanh|xa|07825|223|a|07822
    Hoằng Thanh|xa|16000|399|ab|16000
    Hoằng Thanh|xa|16000|38|c|
    Hoằng Thành|xa|15961|399|ab|15961
    Hoang Thèn|xa|03580|109|ab|03583
    Hoằng Thịnh|xa|15958|399|ab|15961
    Hoàng Thu Phố|xa|02863|085|ab|02839
    Hoàng Tiến|phuong|10567|290|ab|10573
    Hoằng Tiến|xa|15988|399|ab|15991
    Hoằng Tiến|xa|15991|38|c|
    Hoằng Trạch|xa|15967|399|ab|15961
    Hoàng Trĩ|xa|01930|061|ab|01933
    Hoằng Trinh|xa|15895|399|ab|15910
    Hoằng Trung|xa|15892|399|ab|15889
    Hoằng Trường|xa|16006|399|ab|15991
    Hoàng Tung|xa|01696|051|ab|01273
    Hoàng Vân|xa|07822|223|ab|07822
    Hoàng Vân|xa|07822|24|c|
    Hoàng Văn Thụ|phuong|00322|008|ab|00322 00331
    Hoàng Văn Thụ|phuong|05440|164|ab|05443
    Hoàng Văn Thụ|phuong|05971|178|ab|06187
    Hoàng Văn Thụ|xa|06100|181|ab|06112
    Hoàng Văn Thụ|xa|06178|182|ab|06172
    Hoàng Văn Thụ|phuong|07210|213|ab|07210
    Hoàng Văn Thụ|xa|10075|277|ab|10081
    Hoàng Văn Thụ|phuong|11320|303|ab|11311
    Hoàng Văn Thụ|xa|06172|20|c|
    Hoàng Việt|xa|06157|182|ab|06124
    Hoàng Xá|xa|08689|239|ab|08686
    Hoằng Xuân|xa|15877|399|ab|15880
    Hoằng Xuyên|xa|15910|399|ab|15910
    Hoằng Yến|xa|15985|399|ab|15991
    Hoành Bồ|phuong|07030|193|ab|07030
    Hoành Bồ|phuong|07030|22|c|
    Hoành Mô|xa|06841|198|ab|06841
    Hoành Mô|xa|06841|22|c|
    Hòa Nhơn|xa|20308|497|ab|20308
    Hoành Sơn|xa|10687|292|a|
    Hoành Sơn|xa|14167|365|a|14167
    Hoành Sơn|phuong|18832|42|c|
    Hòa Ninh|xa|20299|497|ab|20308
    Hòa Ninh|xa|25036|679|ab|25036
    Hòa Ninh|xa|29584|857|ab|29584
    Hòa Ninh|xa|25036|68|c|
    Hoàn Kiếm|phuong|00070|01|c|
    Hoàn Lão|thitran|19111|455|ab|19111
    Hoàn Lão|xa|19111|44|c|
    Hoàn Long|xa|12070|327|ab|12070
    Hoàn Long|xa|17296|423|b|17272
    Hoàn Long|xa|12070|33|c|
    Hoàn Sơn|xa|09340|260|ab|09340
    Hòa Phát|phuong|20305|495|ab|20305
    Hòa Phong|xa|12115|328|ab|12127
    Hòa Phong|xa|20320|497|ab|20320
    Hòa Phong|xa|22264|562|ab|22255
    Hòa Phong|xa|24463|653|ab|24478
    Hòa Phú|xa|02335|073|ab|02365
    Hòa Phú|xa|10417|281|ab|10417
    Hòa Phú|xa|20317|497|ab|20320
    Hòa Phú|xa|22270|562|ab|22250
    Hòa Phú|xa|23743|627|ab|23722
    Hòa Phú|xa|24172|643|ab|24175
    Hòa Phú|phuong|25760|718|ab|25760
    Hòa Phú|xa|27544|783|ab|27544
    Hòa Phú|xa|28216|808|ab|28222
    Hòa Phú|xa|29617|857|ab|29611
    Hòa Phú|xa|10108|277|b|10096
    Hòa Phú|xa|10096|01|c|
    Hòa Phú|xa|24175|66|c|
    Hóa Phúc|xa|18910|452|a|
    Hòa Phước|xa|20329|497|ab|20314
    Hoa Quân|xa|17770|40|c|
    Hòa Quang Bắc|xa|22303|563|ab|22303
    Hòa Quang Nam|xa|22306|563|ab|22303
    Hòa Quý|phuong|20287|494|ab|20285
    Hóa Quỳ|xa|16186|402|ab|16186
    Hóa Quỳ|xa|16186|38|c|
    Hoa Sơn|xa|10363|281|a|10369
    Hoa Sơn|thitran|08789|246|ab|08812
    Hoa Sơn|xa|17357|424|ab|17357
    Hòa Sơn|xa|07837|223|a|
    Hòa Sơn|xa|04945|152|ab|04924
    Hòa Sơn|xa|06445|186|ab|06445
    Hòa Sơn|xa|17647|427|ab|17677
    Hòa Sơn|xa|20302|497|ab|20200
    Hòa Sơn|xa|22825|585|ab|22828
    Hòa Sơn|xa|24481|653|ab|24472
    Hòa Sơn|xa|24472|66|c|
    Hóa Sơn|xa|18937|452|ab|18922
    Hòa Tâm|xa|22297|564|ab|22291
    Hòa Tân|xa|24460|653|a|
    Hòa Tân|xa|29320|845|ab|29317
    Hòa Tân|xa|30277|877|ab|30253
    Hòa Tân|xa|32041|964|ab|32041
    Hòa Tân Đông|xa|22267|564|ab|22258
    Hòa Tân Tây|xa|22273|562|ab|22255
    Hoạt Giang|xa|15283|392|ab|15286
    Hoạt Giang|xa|15286|38|c|
    Hòa Thạch|xa|09949|275|ab|09952
    Hoa Thám|xa|01765|052|ab|01774
    Hoa Thám|xa|06073|181|ab|06073
    Hoa Thám|xa|06073|20|c|
    Hòa Thắng|xa|06460|186|ab|06457
    Hòa Thắng|xa|22324|563|ab|22319
    Hòa Thắng|xa|23053|596|ab|23041 23053
    Hòa Thắng|xa|24166|643|ab|24121
    Hòa Thắng|phuong|22591|56|c|
    Hòa Thắng|xa|23053|68|c|
    Hoa Thành|xa|17551|426|a|
    Hoa Thành|thitran|17506|426|b|17506
    Hòa Thành|xa|22243|564|ab|22240
    Hòa Thành|xa|24457|653|ab|24454
    Hòa Thành|xa|30214|876|ab|30214
    Hòa Thành|xa|32038|964|ab|32041
    Hòa Thành|phuong|25645|80|c|
    Hòa Thành|phuong|32041|96|c|
    Hòa Thạnh|xa|25606|708|ab|25606
    Hòa Thạnh|phuong|27034|767|ab|27031
    Hòa Thạnh|xa|29731|860|ab|29734
    Hóa Thanh|xa|18916|452|a|
    Hòa Thịnh|xa|22294|562|ab|22276
    Hòa Thịnh|xa|22276|66|c|
    Hòa Thọ Đông|phuong|20312|495|ab|20260
    Hòa Thọ Tây|phuong|20311|495|ab|20260
    Hòa Thuận|thitran|01648|049|ab|01648
    Hòa Thuận|phuong|20375|502|ab|20335
    Hòa Thuận|xa|24157|643|ab|24163
    Hòa Thuận|xa|29398|847|ab|29398
    Hòa Thuận|phuong|29892|866|ab|29869
    Hòa Thuận|xa|30949|906|ab|30949
    Hòa Thuận|phuong|29398|86|c|
    Hòa Thuận|xa|30949|91|c|
    Hòa Thuận Đông|phuong|20246|492|a|
    Hòa Thuận Tây|phuong|20245|492|ab|20257
    Hóa Thượng|xa|05692|169|a|05692
    Hóa Thượng|thitran|05692|169|b|05692
    Hoa Thủy|xa|19258|457|ab|19246
    Hòa Tiến|xa|09211|258|ab|09202
    Hòa Tiến|xa|12604|339|ab|12595
    Hòa Tiến|xa|20326|497|ab|20332
    Hòa Tiến|xa|24523|654|ab|24490
    Hòa Tiến|xa|20332|48|c|
    Hóa Tiến|xa|18919|452|a|18919
    Hỏa Tiến|xa|31339|930|ab|31338
    Hòa Tịnh|xa|28600|822|ab|28603
    Hòa Tịnh|xa|29638|858|ab|29638
    Hòa Trạch|xa|19183|455|ab|19111
    Hòa Trạch|xa|19033|44|c|
    Hòa Trí|xa|22558|56|c|
    Hòa Trị|xa|22312|563|ab|22015 22303
    Hòa Trung|xa|25039|679|ab|25036
    Hóa Trung|xa|05683|169|ab|05692
    Hòa Tú|xa|31717|92|c|
    Hòa Tú 1|xa|31717|947|ab|31717
    Hòa Tú 2|xa|31729|947|b|31717
    Hòa Tú II|xa|31729|947|a|31717
    Hòa Vang|xa|20320|48|c|
    Hoa Viên|xa|10363|281|b|10369
    Hòa Vinh|phuong|22258|564|ab|22258
    Hòa Xá|xa|10405|281|a|
    Hòa Xá|xa|10417|01|c|
    Hòa Xuân|phuong|20314|495|ab|20314
    Hòa Xuân|xa|24178|643|ab|24175
    Hòa Xuân|phuong|20314|48|c|
    Hòa Xuân|xa|22291|66|c|
    Hòa Xuân Đông|xa|22291|564|ab|22291
    Hòa Xuân Nam|xa|22300|564|ab|22291
    Hòa Xuân Tây|phuong|22279|564|ab|22258
    Hồ Bốn|xa|04459|137|ab|04465
    Hóc Môn|thitran|27559|784|ab|27559
    Hóc Môn|xa|27559|79|c|
    Hồ Đắc Kiện|xa|31570|942|ab|31570
    Hồ Đắc Kiện|xa|31570|92|c|
    Hộ Đáp|xa|07543|219|ab|07543
    Hộ Độ|xa|18598|448|a|18100
    Hộ Độ|xa|18598|436|b|18100
    Hộ Hải|xa|22861|586|ab|22861
    Hội An|xa|30673|893|a|30673
    Hội An|thitran|30673|893|b|30673
    Hội An|phuong|20410|48|c|
    Hội An|xa|30673|91|c|
    Hội An Đông|xa|30202|875|ab|30178
    Hội An Đông|phuong|20413|48|c|
    Hội An Tây|phuong|20401|48|c|
    Hội Cư|xa|28393|82|c|
    Hội Hoan|xa|06151|182|ab|06151
    Hội Hoan|xa|06151|20|c|
    Hội Hợp|phuong|08713|243|ab|08707
    Hội Nghĩa|phuong|25915|723|ab|25915
    Hồi Ninh|xa|14629|376|ab|14653
    Hội Phú|phuong|23569|622|ab|23586
    Hội Phú|phuong|23586|52|c|
    Hội Sơn|xa|17368|424|ab|17357
    Hội Sơn|xa|21868|52|c|
    Hội Thịnh|xa|08905|247|b|08905
    Hội Thịnh|xa|08905|25|c|
    Hội Thương|phuong|23566|622|ab|23575
    Hồi Xuân|thitran|14869|385|ab|14869
    Hồi Xuân|xa|14869|38|c|
    Hội Xuân|xa|28507|820|ab|28501
    Hố Mít|xa|03607|111|ab|03616
    Hơ Moong|xa|23534|616|ab|23534
    Hố Nai|phuong|26002|731|ab|26020
    Hố Nai|phuong|26005|75|c|
    Hố Nai 3|xa|26272|737|ab|26005
    Hồ Nam|phuong|11383|305|a|11383 11407
    Hòn Đất|thitran|30817|903|ab|30817
    Hòn Đất|xa|30817|91|c|
    Hồng An|xa|01348|043|ab|01339
    Hồng An|xa|12661|339|ab|12676
    Hồng An|phuong|11602|31|c|
    Hồng Bắc|xa|20065|481|ab|20044
    Hồng Bạch|xa|12778|340|ab|12754
    Hồng Bàng|phuong|11311|31|c|
    Hồng Ca|xa|04570|138|ab|04576
    Hồng Châu|xa|09070|251|ab|09064
    Hồng Châu|phuong|11968|323|ab|11980
    Hồng Châu|xa|11218|31|c|
    Hồng Châu|phuong|11980|33|c|
    Hồng Dân|xa|31843|96|c|
    Hồng Dụ|xa|11215|299|ab|11203
    Hồng Đức|xa|11167|299|a|11167
    Hồng Dũng|xa|12841|341|ab|12862
    Hồng Dương|xa|10180|278|ab|10180
    Hồng Gai|phuong|06691|193|ab|06685
    Hồng Gai|phuong|06685|22|c|
    Hồng Giang|xa|07561|219|a|07525
    Hồng Giang|xa|12790|340|ab|12763
    Hồng Giang|phuong|07561|224|b|07525
    Hồng Hà|phuong|04267|132|a|
    Hồng Hà|phuong|06697|193|ab|06688
    Hồng Hà|xa|09796|273|ab|08980 09022 09787 09817
    Hồng Hà|phuong|04264|132|b|04252
    Hồng Hà|phuong|00097|01|c|
    Hồng Hạ|xa|20050|481|ab|20050
    Hồng Hải|phuong|06688|193|ab|06688
    Hồng Hóa|xa|18913|452|ab|18901
    Hồng Hưng|xa|11050|297|ab|11050
    Hồng Khê|xa|10978|296|ab|10966
    Hồng Kim|xa|20053|481|ab|20056
    Hồng Kỳ|xa|07267|215|a|
    Hồng Kỳ|xa|00385|016|ab|00385
    Hồng Lạc|xa|02608|076|a|02608
    Hồng Lạc|xa|10816|294|ab|10660 10816
    Hồng Liêm|xa|23080|597|ab|23086
    Hồng Lĩnh|xa|12667|339|ab|12586
    Hồng Lộc|xa|18412|448|a|18409
    Hồng Lộc|xa|18412|445|b|18409
    Hồng Lộc|xa|18409|42|c|
    Hồng Long|xa|17977|430|a|
    Hồng Lý|xa|13195|344|ab|13219
    Hồng Minh|xa|10276|280|ab|10279
    Hồng Minh|xa|12685|339|ab|12685
    Hồng Minh|xa|12685|33|c|
    Hồng Nam|xa|11977|323|a|11977
    Hồng Nam|xa|01723|051|ab|01792
    Hồng Ngài|xa|03886|121|ab|03856
    Hồng Ngự|phuong|29955|82|c|
    Hồng Phong|xa|10093|277|a|
    Hồng Phong|xa|11593|312|a|11593
    Hồng Phong|xa|06079|181|ab|06079 06184
    Hồng Phong|xa|06205|183|ab|06184
    Hồng Phong|phuong|07120|205|ab|07093
    Hồng Phong|xa|10654|291|ab|10606
    Hồng Phong|xa|11224|299|ab|11224
    Hồng Phong|xa|11293|300|ab|11284
    Hồng Phong|xa|13282|344|ab|13279
    Hồng Phong|xa|23056|596|ab|23053
    Hồng Phong|phuong|11593|312|b|11593
    Hồng Phong|xa|06079|20|c|
    Hồng Phong|xa|13927|37|c|
    Hồng Phú|xa|10096|277|b|10096
    Hồng Phúc|xa|11230|299|a|11224
    Hồng Phương|xa|09058|251|a|
    Hồng Quang|xa|10438|281|a|
    Hồng Quang|xa|12199|329|a|
    Hồng Quang|xa|01615|049|ab|01636
    Hồng Quang|xa|02293|071|ab|02302
    Hồng Quang|xa|11254|300|ab|11254
    Hồng Quang|xa|13984|362|ab|13984
    Hồng Quang|xa|12196|329|b|12196
    Hồng Quang|xa|13876|360|b|13795
    Hồng Quang|xa|12196|33|c|
    Hồng Quang|phuong|13984|37|c|
    Hồng Sơn|phuong|16696|412|a|
    Hồng Sơn|xa|10465|282|ab|10465
    Hồng Sơn|xa|17629|427|ab|17641
    Hồng Sơn|xa|23086|597|ab|23086
    Hồng Sơn|xa|02608|076|b|02608
    Hồng Sơn|xa|02608|08|c|
    Hồng Sơn|xa|10465|01|c|
    Hồng Sơn|xa|23086|68|c|
    Hồng Sỹ|xa|01429|045|ab|01438
    Hồng Thái|xa|07783|222|a|07777
    Hồng Thái|xa|11626|312|a|11617
    Hồng Thái|xa|02254|072|ab|02260
    Hồng Thái|xa|06115|181|ab|06115
    Hồng Thái|xa|06175|182|ab|06172
    Hồng Thái|xa|10300|280|ab|10273
    Hồng Thái|xa|13093|343|ab|13093
    Hồng Thái|xa|20089|481|ab|20071
    Hồng Thái|xa|23041|596|ab|23041
    Hồng Thái|phuong|07783|222|b|07777
    Hồng Thái|phuong|11626|312|b|11617
    Hồng Thái|xa|02260|08|c|
    Hồng Thái|xa|23041|68|c|
    Hồng Thái Đông|xa|07111|205|ab|07114
    Hồng Thái Tây|xa|07108|205|ab|07114
    Hồng Thành|xa|17542|426|a|17530
    Hồng Thu|xa|03499|108|ab|03508
    Hồng Thu|xa|03508|12|c|
    Hồng Thuận|xa|14158|365|ab|14182
    Hồng Thượng|xa|20086|481|ab|20071
    Hồng Thủy|xa|19252|457|ab|19255
    Hồng Thủy|xa|20104|481|ab|20056
    Hồng Tiến|xa|12244|330|a|12238
    Hồng Tiến|phuong|05869|172|ab|05860
    Hồng Tiến|xa|13189|343|ab|13186
    Hồng Trị|xa|01342|043|ab|01321
    Hồng Vân|xa|12196|329|a|12196
    Hồng Vân|xa|10207|279|ab|10210
    Hồng Vân|xa|20047|481|ab|20056
    Hồng Vân|xa|10210|01|c|
    Hồng Việt|xa|01687|051|ab|01654
    Hồng Việt|xa|12739|340|ab|12754
    Hồng Vũ|xa|13159|343|b|13159
    Hồng Vũ|xa|13159|33|c|
    Hòn Nghệ|xa|30814|902|ab|30814
    Hòn Nghệ|xa|30814|91|c|
    Hòn Tre|xa|31108|912|ab|31108
    Hợp Châu|thitran|08911|248|ab|08911
    Hợp Đồng|xa|10072|277|ab|10072
    Hợp Đức|xa|07330|216|ab|07330
    Hợp Đức|phuong|11737|308|ab|11737
    Hợp Giang|phuong|01273|040|ab|01273
    Hợp Hòa|xa|02578|076|ab|02578
    Hợp Hòa|thitran|08869|247|ab|08869
    Hộ Phòng|phuong|31945|959|ab|31942
    Hợp Hưng|xa|13753|359|ab|13753
    Hợp Kim|xa|05068|25|c|
    Hợp Lý|xa|08770|246|ab|08770
    Hợp Lý|xa|13567|353|ab|13573
    Hợp Lý|xa|15676|397|ab|15682
    Hợp Lý|xa|08770|25|c|
    Hợp Minh|phuong|04546|132|ab|04543
    Hợp Minh|xa|17605|40|c|
    Hợp Nhất|xa|08014|230|ab|07969
    Hợp Phong|xa|05104|154|ab|05089
    Hợp Thắng|xa|15688|397|ab|15682
    Hợp Thanh|xa|10501|282|ab|10441
    Hợp Thành|xa|11515|311|a|
    Hợp Thành|xa|17563|426|a|
    Hợp Thành|xa|02566|076|ab|02536
    Hợp Thành|xa|02680|080|ab|02680
    Hợp Thành|xa|04903|148|ab|04897
    Hợp Thành|xa|05638|168|ab|05632
    Hợp Thành|xa|06226|183|ab|06187
    Hợp Thành|xa|15682|397|ab|15682
    Hợp Thành|xa|02680|15|c|
    Hợp Thành|xa|05632|19|c|
    Hợp Thịnh|xa|08905|247|a|08905
    Hợp Thịnh|xa|07858|223|ab|07864
    Hợp Thịnh|xa|07864|24|c|
    Hợp Tiến|xa|12736|340|a|12736
    Hợp Tiến|xa|05038|153|ab|05014
    Hợp Tiến|xa|05698|169|ab|05662
    Hợp Tiến|xa|10498|282|ab|10465
    Hợp Tiến|xa|10615|291|ab|10615
    Hợp Tiến|xa|15679|397|ab|15682
    Hợp Tiến|xa|10615|31|c|
    Hợp Tiến|xa|15682|38|c|
    Hố Quáng Phìn|xa|00757|026|ab|00763
    Hồ Sơn|xa|06451|186|ab|06385
    Hồ Sơn|xa|08929|248|ab|08911
    Hồ Thầu|xa|01081|032|ab|01084
    Hồ Thầu|xa|03406|106|ab|03405
    Hồ Thầu|xa|01084|08|c|
    Hồ Thị Kỷ|xa|32092|967|ab|32092
    Hồ Thị Kỷ|xa|32092|96|c|
    Hồ Tràm|xa|26620|79|c|
    Hồ Tùng Mậu|xa|12190|329|ab|12196
    Hồ Vương|xa|16138|38|c|
    Hồ Xá|thitran|19363|464|ab|19363
    Hra|xa|23800|629|ab|23799
    Hra|xa|23799|52|c|
    Hua Bum|xa|03460|112|b|03460
    Hua Bum|xa|03460|12|c|
    Hua Bun|xa|03460|112|a|03460
    Hua La|xa|03676|116|ab|03670
    Hua Nà|xa|03632|110|ab|03595
    Hừa Ngài|xa|03190|097|ab|03193
    Hua Nhàn|xa|03890|121|ab|03880
    Hua Păng|xa|04015|123|a|04000
    Hua Thanh|xa|03323|100|ab|03328
    Hua Trai|xa|03817|120|ab|03814
    Húc|xa|19468|465|ab|19429
    Húc Động|xa|06859|198|ab|06838
    Húc Nghì|xa|19582|467|ab|19588
    Hùng An|xa|01201|034|ab|01201
    Hùng An|xa|12319|331|ab|12322
    Hùng An|xa|01201|08|c|
    Hưng Bình|phuong|16672|412|ab|16681
    Hưng Bình|xa|24761|666|ab|24760
    Hùng Chân|xa|16801|40|c|
    Hùng Châu|xa|17395|40|c|
    Hưng Chiến|phuong|25320|690|ab|25326
    Hưng Chính|xa|18013|412|ab|16681
    Hưng Công|xa|13522|352|a|
    Hùng Cường|xa|12334|323|ab|11983
    Hưng Đạo|xa|01351|043|ab|01351
    Hưng Đạo|xa|01705|040|ab|01273
    Hưng Đạo|xa|01783|052|ab|01774
    Hưng Đạo|xa|06067|181|ab|06073
    Hưng Đạo|phuong|07126|205|ab|07093
    Hưng Đạo|xa|10561|290|ab|10570
    Hưng Đạo|xa|11086|298|ab|11086 11113
    Hưng Đạo|phuong|11686|309|ab|11689
    Hưng Đạo|xa|12340|332|ab|12337
    Hưng Đạo|xa|18016|431|ab|18001
    Hưng Đạo|xa|09934|275|b|09931
    Hưng Đạo|xa|01351|04|c|
    Hưng Đạo|xa|09931|01|c|
    Hưng Đạo|phuong|11689|31|c|
    Hưng Điền|xa|27730|796|ab|27727
    Hưng Điền|xa|27727|80|c|
    Hưng Điền A|xa|27760|797|ab|27763
    Hưng Điền B|xa|27727|796|ab|27727
    Hưng Định|phuong|25978|725|ab|25978
    Hưng Đông|xa|16705|412|a|17920
    Hưng Đông|phuong|16705|412|b|17920
    Hùng Đức|xa|02425|074|ab|02425
    Hùng Đức|xa|02425|08|c|
    Hùng Dũng|xa|12607|339|a|
    Hưng Dũng|phuong|16675|412|ab|16690
    Hưng Hà|thitran|12586|339|ab|12586
    Hưng Hà|xa|27724|796|ab|27727
    Hưng Hà|xa|12586|33|c|
    Hùng Hải|xa|17419|425|b|17419
    Hùng Hòa|xa|29359|846|ab|29362
    Hùng Hòa|xa|29362|86|c|
    Hưng Hòa|xa|16711|412|ab|16690
    Hưng Hòa|xa|25831|719|ab|25837
    Hưng Hóa|thitran|08434|236|ab|08434
    Hưng Hội|xa|31909|958|ab|31906
    Hưng Hội|xa|31906|96|c|
    Hưng Khánh|xa|04576|138|ab|04576
    Hưng Khánh|xa|04576|15|c|
    Hưng Khánh Trung|xa|28901|86|c|
    Hưng Khánh Trung A|xa|28901|838|ab|28901
    Hưng Khánh Trung B|xa|28900|832|ab|28901
    Hưng Lễ|xa|29047|834|ab|29044
    Hưng Lĩnh|xa|18025|431|ab|18028
    Hùng Lô|xa|08287|227|ab|07918
    Hưng Lộc|xa|16708|412|a|16708
    Hưng Lộc|xa|16081|400|ab|16078
    Hưng Lộc|xa|26317|738|ab|26326
    Hưng Lộc|phuong|13708|356|b|13708
    Hưng Lộc|phuong|16708|412|b|16708
    Hưng Lộc|xa|20131|46|c|
    Hùng Lợi|xa|02455|075|ab|02455
    Hùng Lợi|xa|02455|08|c|
    Hưng Lợi|xa|18034|431|a|
    Hưng Lợi|phuong|31147|916|ab|31147
    Hưng Lợi|thitran|31757|949|ab|31756
    Hùng Long|xa|08029|230|a|
    Hùng Long|xa|08035|230|b|08038
    Hưng Long|phuong|22951|593|a|22945
    Hưng Long|xa|08314|234|ab|08290
    Hưng Long|xa|11233|299|ab|11218
    Hưng Long|xa|12139|328|ab|12133
    Hưng Long|phuong|25432|697|ab|25432
    Hưng Long|xa|27628|785|ab|27628
    Hưng Long|xa|27628|79|c|
    Hùng Mỹ|xa|02314|073|ab|02308
    Hưng Mỹ|xa|18019|431|a|
    Hưng Mỹ|xa|29407|847|ab|29407
    Hưng Mỹ|xa|32140|969|ab|32140
    Hưng Mỹ|xa|29407|86|c|
    Hưng Mỹ|xa|32140|96|c|
    Hưng Nghĩa|xa|18037|431|ab|18040
    Hưng Nguyên|thitran|18001|431|ab|18001
    Hưng Nguyên|xa|18001|40|c|
    Hưng Nguyên Nam|xa|18028|40|c|
    Hưng Nhân|xa|11869|316|a|
    Hưng Nhân|thitran|12613|339|ab|12613
    Hưng Nhượng|xa|29044|834|ab|29044
    Hưng Nhượng|xa|29044|86|c|
    Hưng Phong|xa|29023|834|ab|29020
    Hưng Phú|phuong|31189|919|ab|31201
    Hưng Phú|xa|31588|944|ab|31579
    Hưng Phú|xa|31879|957|ab|31882
    Hưng Phú|phuong|27403|776|b|27418
    Hưng Phú|xa|13066|33|c|
    Hưng Phú|phuong|31201|92|c|
    Hưng Phúc|xa|18040|431|a|18040
    Hưng Phúc|phuong|16673|412|ab|16690
    Hưng Phước|xa|25309|693|ab|25309
    Hưng Phước|xa|25309|75|c|
    Hùng Sơn|xa|07849|223|a|07864
    Hùng Sơn|xa|04987|153|ab|04990
    Hùng Sơn|thitran|05761|171|ab|05488
    Hùng Sơn|xa|06055|180|ab|06046
    Hùng Sơn|thitran|08498|237|ab|08494
    Hùng Sơn|xa|17347|424|ab|17344
    Hùng Sơn|xa|20443|48|c|
    Hưng Tân|xa|18031|431|a|
    Hưng Tây|xa|18010|431|ab|18001
    Hùng Thái|xa|07849|223|b|07864
    Hùng Thắng|phuong|06679|193|ab|06673
    Hùng Thắng|xa|10954|296|ab|10945
    Hùng Thắng|xa|11809|315|ab|11809
    Hùng Thắng|xa|11809|31|c|
    Hùng Thành|xa|17525|426|a|
    Hưng Thành|phuong|02218|070|ab|02512
    Hưng Thành|xa|18064|431|ab|18040
    Hưng Thành|xa|31906|958|ab|31906
    Hưng Thạnh|xa|27736|796|ab|27736
    Hưng Thạnh|xa|28342|818|ab|28336
    Hưng Thạnh|xa|30043|872|ab|30043
    Hưng Thạnh|phuong|31192|919|ab|31186
    Hưng Thạnh|xa|28336|82|c|
    Hưng Thi|xa|05404|159|ab|05425
    Hưng Thịnh|xa|18022|431|a|18001
    Hưng Thịnh|xa|01352|043|ab|01351
    Hưng Thịnh|xa|04573|138|ab|04537
    Hưng Thịnh|xa|26287|737|ab|26281
    Hưng Thịnh|xa|26281|75|c|
    Hưng Thông|xa|18028|431|a|18028
    Hưng Thuận|xa|25714|712|ab|25711
    Hưng Thuận|xa|25711|80|c|
    Hưng Thủy|xa|19288|457|ab|19288
    Hùng Tiến|xa|10492|282|ab|10489
    Hùng Tiến|xa|11851|316|ab|11848
    Hùng Tiến|xa|14641|376|ab|14638
    Hùng Tiến|xa|17962|430|ab|17971
    Hưng Trạch|xa|19156|455|ab|19141
    Hưng Trí|phuong|18754|449|ab|18754
    Hưng Trung|xa|18004|431|ab|18007
    Hùng Việt|xa|06061|180|ab|06046
    Hùng Việt|xa|08416|235|ab|08416
    Hùng Việt|xa|08416|25|c|
    Hưng Vũ|xa|06349|185|ab|06349
    Hưng Vũ|xa|06349|20|c|
    Hùng Vương|phuong|07942|228|ab|07942
    Hùng Vương|phuong|08737|244|ab|08740
    Hùng Vương|phuong|11299|303|ab|11311
    Hùng Xuyên|xa|07975|230|ab|07999
    Hưng Yên|xa|18007|431|a|18007
    Hưng Yên|xa|30997|908|ab|30985
    Hưng Yên Bắc|xa|18008|431|ab|18007
    Hưng Yên Nam|xa|18007|431|b|18007
    Huổi Lếch|xa|03177|096|b|03163
    Huổi Lèng|xa|03196|097|ab|03181
    Huổi Lếnh|xa|03177|096|a|03163
    Huổi Luông|xa|03490|109|ab|03549
    Huổi Mí|xa|03191|097|ab|03194
    Huổi Một|xa|04210|126|ab|04210
    Huổi Một|xa|04210|14|c|
    Huổi Só|xa|03220|098|ab|03220
    Huồi Tụ|xa|16828|417|ab|16828
    Huồi Tụ|xa|16828|40|c|
    Hương An|phuong|20023|474|a|19804
    Hương An|thitran|20651|509|ab|20650
    Hương An|phuong|20023|475|b|19804
    Hương An|phuong|19804|46|c|
    Hương Bình|xa|18523|444|ab|18523
    Hương Bình|xa|20026|480|ab|20035
    Hương Bình|xa|18523|42|c|
    Hương Cần|xa|08632|238|ab|08632
    Hương Cần|xa|08632|25|c|
    Hương Canh|thitran|08935|249|ab|08935
    Hương Chữ|phuong|20020|480|ab|20017
    Hướng Đạo|xa|08881|247|ab|08869
    Hương Đô|xa|18538|444|ab|18550
    Hương Đô|xa|18550|42|c|
    Hương Gián|xa|07690|221|a|07699
    Hương Gián|phuong|07690|213|b|07699
    Hương Giang|xa|18517|444|ab|18532
    Hướng Hiệp|xa|19561|467|ab|19555
    Hướng Hiệp|xa|19555|44|c|
    Hương Hồ|phuong|20029|474|a|19774
    Hương Hóa|xa|18952|453|ab|18952
    Hương Hữu|xa|20182|483|a|20182
    Hương Hữu|xa|20182|482|b|20182
    Hương Khê|thitran|18496|444|ab|18496
    Hương Khê|xa|18496|42|c|
    Hương Lạc|xa|07405|217|ab|07375
    Hương Lâm|xa|07876|223|ab|07870
    Hương Lâm|xa|18556|444|ab|18544
    Hướng Lập|xa|19435|465|ab|19435
    Hướng Lập|xa|19435|44|c|
    Hương Liên|xa|18559|444|ab|18547
    Hướng Linh|xa|19447|465|ab|19441
    Hương Lộc|xa|20170|483|a|20161
    Hương Lộc|xa|20170|482|b|20161
    Hướng Lộc|xa|19474|465|ab|19462
    Hương Long|phuong|19810|474|a|19774
    Hương Long|xa|18526|444|ab|18496
    Hương Long|phuong|19810|475|b|19774
    Hương Lung|xa|08401|235|ab|08398
    Hương Mạc|phuong|09373|261|ab|09379
    Hương Mai|xa|07771|222|ab|07774
    Hương Minh|xa|18340|441|ab|18313
    Hương Mỹ|xa|28981|833|ab|28981
    Hương Mỹ|xa|28981|86|c|
    Hương Ngải|xa|09970|276|ab|10003
    Hương Nguyên|xa|20059|481|ab|20050
    Hương Nhượng|xa|05332|157|ab|05266
    Hương Nộn|xa|08473|236|ab|08434
    Hương Phố|xa|18532|42|c|
    Hương Phong|xa|20002|474|a|20014
    Hương Phong|xa|20080|481|ab|20101
    Hương Phong|phuong|20002|474|b|20014
    Hương Phú|xa|20164|483|a|20161
    Hương Phú|xa|20164|482|b|20161
    Hướng Phùng|xa|19441|465|ab|19441
    Hướng Phùng|xa|19441|44|c|
    Hương Sơ|phuong|19804|474|a|19804
    Hương Sơ|phuong|19804|475|b|19804
    Hương Sơn|xa|20167|483|a|20179
    Hương Sơn|xa|01252|035|ab|01261
    Hương Sơn|phuong|05473|164|ab|05467
    Hương Sơn|thitran|05908|173|ab|05908
    Hương Sơn|xa|07387|217|ab|07399
    Hương Sơn|xa|08950|249|ab|08950
    Hương Sơn|xa|10489|282|ab|10489
    Hương Sơn|xa|17317|423|ab|17305
    Hương Sơn|xa|20167|482|b|20179
    Hương Sơn|xa|10489|01|c|
    Hương Sơn|xa|18133|42|c|
    Hướng Sơn|xa|19444|465|ab|19441
    Hướng Tân|xa|19453|465|ab|19429
    Hương Thọ|xa|20032|474|a|
    Hướng Thọ Phú|xa|27703|794|ab|27694
    Huống Thượng|xa|05713|164|ab|05710
    Hương Thủy|xa|18505|444|ab|18532
    Hương Thủy|phuong|19975|46|c|
    Hương Toàn|xa|20005|480|ab|20017
    Hương Trà|xa|18550|444|ab|18550
    Hương Trà|xa|21157|525|ab|21157
    Hương Trà|phuong|19996|46|c|
    Hương Trà|phuong|20350|48|c|
    Hương Trạch|xa|18553|444|ab|18547
    Hương Vân|phuong|20008|480|ab|19996
    Hương Văn|phuong|20011|480|ab|19996
    Hương Vĩ|xa|07279|215|ab|07294
    Hướng Việt|xa|19438|465|ab|19435
    Hương Vinh|phuong|20014|474|a|20014
    Hương Vinh|phuong|20014|475|b|20014
    Hương Vĩnh|xa|18541|444|ab|18544
    Hương Xạ|xa|08104|231|ab|08113
    Hương Xuân|xa|20179|483|a|20179
    Hương Xuân|xa|18544|444|ab|18544
    Hương Xuân|phuong|20017|480|ab|20017
    Hương Xuân|xa|20179|482|b|20179
    Hương Xuân|xa|18544|42|c|
    Hữu Bằng|xa|09994|276|a|
    Hữu Bằng|xa|11701|314|ab|11680
    Hữu Đạo|xa|28555|821|a|
    Hữu Định|xa|28858|831|ab|28858
    Hữu Hòa|xa|00652|020|ab|00664 09568
    Hữu Khánh|xa|06550|188|ab|06529
    Hữu Khuông|xa|16885|418|ab|16885
    Hữu Khuông|xa|16885|40|c|
    Hữu Kiệm|xa|16861|417|ab|16849
    Hữu Kiệm|xa|16849|40|c|
    Hữu Kiên|xa|06514|187|ab|06517
    Hữu Lân|xa|06598|188|ab|06577
    Hữu Lập|xa|16849|417|ab|16849
    Hữu Lễ|xa|06322|184|ab|06313
    Hữu Liên|xa|06388|186|ab|06400
    Hữu Liên|xa|06400|20|c|
    Hữu Lợi|xa|05371|158|ab|05386
    Hữu Lũng|thitran|06385|186|ab|06385
    Hữu Lũng|xa|06385|20|c|
    Hữu Nghị|phuong|04798|148|ab|04795
    Hữu Sản|xa|01177|034|ab|01192
    Hữu Sản|xa|07624|220|ab|07621
    Hựu Thành|xa|29842|862|ab|29845
    Hựu Thạnh|xa|27988|802|ab|27937
    Hữu Văn|xa|10081|277|ab|10081
    Hữu Vinh|xa|00841|028|ab|00820
    Huy Bắc|xa|03913|122|a|
    Huyền Hội|xa|29278|844|ab|29278
    Huyền Sơn|xa|07504|218|ab|07486
    Huyền Tụng|phuong|01846|058|ab|01840
    Huy Giáp|xa|01354|043|ab|01354
    Huy Giáp|xa|01354|04|c|
    Huy Hạ|xa|03928|122|ab|03910
    Huy Khiêm|xa|23164|599|ab|23173
    Huỳnh Hữu Nghĩa|thitran|31567|944|ab|31567
    Huy Tân|xa|03931|122|ab|03910
    Huy Thượng|xa|03916|122|ab|03910
    Huy Tường|xa|03940|122|ab|03910
    Hy Cương|xa|08503|227|ab|08515
    Hy Cương|xa|08515|25|c|
    I|phuong|31318|930|ab|31321
    Ia Ake|xa|24049|638|ab|24049
    Ia Bă|xa|23771|628|ab|23764
    Ia Bang|xa|23924|632|ab|23908
    Ia Băng|xa|23719|626|ab|23710
    Ia Băng|xa|23905|632|ab|23908
    Ia Băng|xa|23710|52|c|
    Ia Blang|xa|23962|633|ab|23941
    Ia BLứ|xa|23987|639|ab|23986
    Ia Boòng|xa|23911|632|ab|23911
    Ia Boòng|xa|23911|52|c|
    Ia Broăi|xa|24034|635|ab|24028
    Ia Chia|xa|23788|628|ab|23788
    Ia Chia|xa|23788|52|c|
    Ia Chim|xa|23326|608|ab|23326
    Ia Chim|xa|23326|51|c|
    Ia Đal|xa|23535|618|ab|23535
    Ia Đal|xa|23535|51|c|
    Ia Dêr|xa|23785|628|ab|23767
    Ia Din|xa|23866|631|ab|23866
    Ia Dơk|xa|23860|631|ab|23869
    Ia Dơk|xa|23869|52|c|
    Ia Dom|xa|23537|618|ab|23538
    Ia Dom|xa|23872|631|ab|23872
    Ia Dom|xa|23872|52|c|
    Ia Drăng|xa|23893|632|ab|23887
    Ia Dreh|xa|24100|52|c|
    Ia Dreng|xa|23974|639|ab|23971
    Ia Ga|xa|23929|632|ab|23926
    Ia Glai|xa|23950|633|ab|23941
    Ia Grai|xa|23764|52|c|
    Ia Grăng|xa|23778|628|ab|23764
    Ia HDreh|xa|24100|637|ab|24100
    Ia Hiao|xa|24061|638|ab|24061
    Ia Hiao|xa|24061|52|c|
    Ia Hla|xa|23978|639|ab|23977
    Ia HLốp|xa|23959|633|ab|23977
    Ia Hrú|xa|23971|639|ab|23971
    Ia Hrú|xa|23971|52|c|
    Ia Hrung|xa|23770|628|ab|23767
    Ia Hrung|xa|23767|52|c|
    Ia JLơi|xa|24215|646|ab|24217
    Ia Ka|xa|23749|627|ab|23749
    Ia KDăm|xa|24019|635|ab|24028
    Ia Kênh|xa|23608|622|ab|23611
    Ia Kha|thitran|23764|628|ab|23764
    Ia Khai|xa|23773|628|ab|23776
    Ia Khươl|xa|23728|627|ab|23728
    Ia Khươl|xa|23728|52|c|
    Ia Kla|xa|23869|631|ab|23869
    Ia Kly|xa|23888|632|ab|23887
    Ia Ko|xa|23977|633|ab|23977
    Ia Ko|xa|23977|52|c|
    Ia KRai|xa|23776|628|a|23776
    Ia Krái|xa|23776|52|c|
    Ia Krăi|xa|23776|628|b|23776
    Ia Krêl|xa|23863|631|ab|23866
    Ia Krêl|xa|23866|52|c|
    Ia Kreng|xa|23738|627|ab|23734
    Ia Kriêng|xa|23878|631|ab|23857
    Ia Kring|phuong|23563|622|ab|23563
    Ia Lang|xa|23875|631|ab|23866
    Ia Lâu|xa|23932|632|ab|23935
    Ia Lâu|xa|23935|52|c|
    Ia Le|xa|23986|639|ab|23986
    Ia Le|xa|23986|52|c|
    Ia Lốp|xa|24214|646|ab|24214
    Ia Lốp|xa|24214|66|c|
    Ia Ly|thitran|23734|627|ab|23734
    Ia Ly|xa|23734|52|c|
    Ia Ma Rơn|xa|24031|635|a|24022
    Ia Me|xa|23920|632|ab|23911
    Ia Mláh|xa|24091|637|a|24076
    Ia Mlăh|xa|24091|637|b|24076
    Ia Mơ|xa|23938|632|ab|23938
    Ia Mơ|xa|23938|52|c|
    Ia Mơ Nông|xa|23737|627|ab|23734
    Ia Mrơn|xa|24031|635|b|24022
    Ia Nan|xa|23884|631|ab|23884
    Ia Nan|xa|23884|52|c|
    Ia Nhin|xa|23752|627|ab|23749
    Ia O|xa|23782|628|ab|23782
    Ia O|xa|23914|632|ab|23911
    Ia O|xa|23782|52|c|
    Ia Pa|xa|24022|52|c|
    Ia Pal|xa|23966|633|ab|23941
    Ia Pếch|xa|23791|628|ab|23611
    Ia Peng|xa|24058|638|ab|24061
    Ia Pết|xa|23716|626|ab|23710
    Ia Phang|xa|23983|639|ab|23942
    Ia Phí|xa|23731|627|ab|23749
    Ia Phí|xa|23749|52|c|
    Ia Phìn|xa|23902|632|ab|23887
    Ia Pia|xa|23926|632|ab|23926
    Ia Pia|xa|23926|52|c|
    Ia Piar|xa|24055|638|ab|24043
    Ia Piơr|xa|23935|632|ab|23935
    Ia Pnôn|xa|23881|631|ab|23881
    Ia Pnôn|xa|23881|52|c|
    Ia Púch|xa|23917|632|ab|23917
    Ia Púch|xa|23917|52|c|
    Ia RBol|xa|24064|624|ab|24065
    Ia Rbol|xa|24065|52|c|
    Ia RMok|xa|24103|637|ab|24100
    Ia Rong|xa|23972|639|ab|23971
    Ia RSai|xa|24079|637|ab|24112
    Ia Rsai|xa|24112|52|c|
    Ia RSươm|xa|24082|637|ab|24109
    Ia RTô|xa|24070|624|ab|24073
    Ia RVê|xa|24221|646|ab|24221
    Ia Rvê|xa|24221|66|c|
    Ia Sao|xa|23767|628|ab|23767
    Ia Sao|xa|24073|624|ab|24073
    Ia Sao|xa|24073|52|c|
    Ia Sol|xa|24052|638|ab|24043
    Ia Tiêm|xa|23944|633|ab|23947
    Ia Tô|xa|23779|628|ab|23776
    Ia Tơi|xa|23538|618|ab|23538
    Ia Tơi|xa|23538|51|c|
    Ia Tôr|xa|23908|632|ab|23908
    Ia Tôr|xa|23908|52|c|
    Ia Trok|xa|24037|635|ab|24022
    Ia Tul|xa|24028|635|ab|24028
    Ia Tul|xa|24028|52|c|
    Ia Vê|xa|23923|632|ab|23926
    Ia Yeng|xa|24067|638|ab|24043
    Ia Yok|xa|23768|628|ab|23767
    Ích Hậu|xa|18457|448|a|18586
    Ích Hậu|xa|18457|445|b|18586
    III|phuong|31321|930|ab|31321
    Ít Ong|thitran|03808|120|ab|03808
    IV|phuong|31324|930|ab|31333
    Jơ Ngây|xa|20476|505|ab|20476
    Ka Dăng|xa|20497|505|a|20494
    Kà Dăng|xa|20497|505|b|20494
    Ka Đô|xa|24943|677|ab|24943
    Ka Đô|xa|24943|68|c|
    Ka Đơn|xa|24949|677|ab|24955
    Ka Lăng|xa|03439|107|ab|03439
    Ka Long|phuong|06709|194|ab|06709
    Kan Hồ|xa|03469|107|ab|03433
    KBang|thitran|23638|625|ab|23638
    Kbang|xa|23638|52|c|
    KDang|xa|23698|626|ab|23714
    KDang|xa|23714|52|c|
    Kế An|xa|31558|943|ab|31528
    Keng Đu|xa|16822|417|ab|16822
    Keng Đu|xa|16822|40|c|
    Kênh Dương|phuong|11405|305|ab|11383
    Kênh Giang|xa|11512|311|a|11488
    Keo Lôm|xa|03376|101|ab|03203
    Kép|thitran|07399|217|ab|07399
    Kép|xa|07399|24|c|
    Kế Sách|thitran|31528|943|ab|31528
    Kế Sách|xa|31528|92|c|
    Kẻ Sặt|thitran|10945|296|ab|10945
    Kẻ Sặt|xa|10945|31|c|
    Kế Thành|xa|31555|943|ab|31528
    Khắc Niệm|phuong|09325|256|ab|09325
    Khả Cửu|xa|08635|238|ab|08635
    Khả Cửu|xa|08635|25|c|
    Khai Quang|phuong|08728|243|ab|08716
    Khai Sơn|xa|17380|424|ab|17380
    Khai Thái|xa|10324|280|ab|10342
    Khai Trung|xa|04321|135|ab|04336
    Khải Xuân|xa|08197|232|ab|08209
    Khâm Đức|thitran|20722|511|ab|20722
    Khâm Đức|xa|20722|48|c|
    Khám Lạng|xa|07501|218|ab|07498
    Khâm Thành|xa|01498|047|ab|01477
    Khâm Thiên|phuong|00202|006|ab|00226
    Kháng Chiến|xa|06049|180|ab|06037
    Kháng Chiến|xa|06037|20|c|
    Kháng Nhật|xa|02575|076|ab|02578
    Khang Ninh|xa|01906|061|ab|01906
    Khánh An|xa|14575|375|ab|14566
    Khánh An|xa|30340|886|ab|30341
    Khánh An|xa|32059|966|ab|32059
    Khánh An|xa|32059|96|c|
    Khánh Bình|xa|22615|573|ab|22615
    Khánh Bình|phuong|25921|723|ab|25920
    Khánh Bình|xa|30343|886|ab|30341
    Khánh Bình|xa|32110|968|ab|32110
    Khánh Bình|xa|30341|91|c|
    Khánh Bình|xa|32110|96|c|
    Khánh Bình Đông|xa|32116|968|ab|32110
    Khánh Bình Tây|xa|32104|968|ab|32104
    Khánh Bình Tây Bắc|xa|32101|968|ab|32104
    Khánh Công|xa|14602|375|ab|14608
    Khánh Cư|xa|14581|375|ab|14560
    Khánh Cường|xa|14578|375|ab|14563
    Khánh Cường|xa|21472|51|c|
    Khánh Đông|xa|22621|573|ab|22615
    Khánh Dương|xa|14707|377|ab|14701
    Khánh Hà|xa|10195|279|ab|00679 10183
    Khánh Hải|xa|14587|375|ab|14560
    Khánh Hải|thitran|22834|586|ab|22834
    Khánh Hải|xa|32119|968|ab|32119
    Khánh Hậu|phuong|27715|794|ab|27715
    Khánh Hậu|phuong|27715|80|c|
    Khánh Hiệp|xa|22612|573|ab|22612
    Khánh Hòa|xa|04342|135|ab|04342
    Khánh Hòa|xa|14569|375|ab|14566
    Khánh Hòa|xa|30466|889|ab|30469
    Khánh Hòa|phuong|31789|950|ab|31789
    Khánh Hòa|xa|32047|966|ab|32047
    Khánh Hòa|xa|04342|15|c|
    Khánh Hòa|phuong|31789|92|c|
    Khánh Hội|xa|14599|375|ab|14614
    Khánh Hội|xa|32062|966|ab|32062
    Khánh Hội|xa|14614|37|c|
    Khánh Hội|phuong|27265|79|c|
    Khánh Hồng|xa|14617|375|ab|14611
    Khánh Hợp|xa|17878|429|ab|17878
    Khánh Hưng|xa|27763|797|ab|27757 27763
    Khánh Hưng|xa|32113|968|ab|32119
    Khánh Hưng|xa|27763|80|c|
    Khánh Hưng|xa|32119|96|c|
    Khánh Khê|xa|06286|184|ab|06286
    Khánh Khê|xa|06286|20|c|
    Khánh Lâm|xa|32056|966|ab|32047 32062
    Khánh Lâm|xa|32062|96|c|
    Khánh Lộc|xa|32108|968|ab|32095
    Khánh Lợi|xa|14572|375|ab|14563
    Khánh Long|xa|05998|180|ab|06001
    Khánh Mậu|xa|14593|375|ab|14614
    Khánh Nam|xa|22627|573|ab|22624
    Khánh Nhạc|xa|14611|375|ab|14611
    Khánh Nhạc|xa|14611|37|c|
    Khánh Phú|xa|14566|375|ab|14566
    Khánh Phú|xa|22645|573|ab|22609
    Khánh Sơn|xa|17986|430|ab|17989
    Khánh Sơn|xa|22714|56|c|
    Khánh Thành|xa|17593|426|a|
    Khánh Thành|xa|14608|375|ab|14608
    Khánh Thành|xa|22642|573|ab|22648
    Khánh Thạnh Tân|xa|28948|838|ab|28948
    Khánh Thiện|xa|14584|375|a|
    Khánh Thiện|xa|04312|135|ab|04309
    Khánh Thiện|xa|14563|375|b|14563
    Khánh Thiện|xa|14563|37|c|
    Khánh Thịnh|xa|14713|377|a|
    Khánh Thuận|xa|32048|966|ab|32044 32047
    Khánh Thượng|xa|09712|271|ab|09700
    Khánh Thượng|xa|14704|377|ab|14725
    Khánh Thượng|xa|22624|573|ab|22624
    Khánh Thủy|xa|14614|375|ab|14614
    Khánh Tiên|xa|14563|375|a|14563
    Khánh Tiến|xa|32050|966|ab|32047
    Khánh Trung|xa|14590|375|ab|14608
    Khánh Trung|xa|22618|573|ab|22612
    Khánh Trung|xa|14608|37|c|
    Khánh Vân|xa|14596|375|ab|14560
    Khánh Vĩnh|thitran|22609|573|ab|22609
    Khánh Vĩnh|xa|22609|56|c|
    Khánh Vĩnh Yên|xa|18466|443|ab|18466
    Khánh Xuân|xa|01336|043|ab|01336
    Khánh Xuân|xa|06544|188|ab|06529
    Khánh Xuân|phuong|24154|643|ab|24154
    Khánh Xuân|xa|01336|04|c|
    Khánh Yên|thitran|03055|089|ab|03082
    Khánh Yên|xa|03103|15|c|
    Khánh Yên Hạ|xa|03103|089|ab|03103
    Khánh Yên Thượng|xa|03082|089|ab|03082
    Khánh Yên Trung|xa|03100|089|ab|03103
    Khao Mang|xa|04465|137|ab|04465
    Khao Mang|xa|04465|15|c|
    Khả Phong|xa|13420|350|ab|13420
    Kha Sơn|xa|05959|173|ab|05953
    Kha Sơn|xa|05953|19|c|
    Khau Tinh|xa|02263|072|a|02248
    Khâu Tinh|xa|02263|072|b|02248
    Khâu Vai|xa|00814|027|ab|00802
    Khâu Vai|xa|00802|08|c|
    Khe Mo|xa|05686|169|ab|05680
    Khe Sanh|thitran|19429|465|ab|19429
    Khe Sanh|xa|19429|44|c|
    Khe Tre|thitran|20161|483|a|20161
    Khe Tre|thitran|20161|482|b|20161
    Khe Tre|xa|20161|46|c|
    Khoái Châu|thitran|12205|330|ab|12205
    Khoái Châu|xa|12205|33|c|
    Khoan Dụ|xa|05413|159|ab|05392
    Khoen On|xa|03643|110|ab|03640
    Khoen On|xa|03640|12|c|
    Khôi Kỳ|xa|05821|171|ab|05830
    Khởi Nghĩa|xa|11773|315|ab|11755
    Khổng Lào|xa|03583|109|ab|03583
    Khổng Lào|xa|03583|12|c|
    Khuất Xá|xa|06565|188|ab|06565
    Khuất Xá|xa|06565|20|c|
    Khúc Thừa Dụ|xa|11224|31|c|
    Khúc Xuyên|phuong|09235|256|ab|09187
    Khuê Mỹ|phuong|20285|494|ab|20285
    Khuê Ngọc Điền|xa|24475|653|ab|24448
    Khuê Trung|phuong|20260|495|ab|20260
    Khun Há|xa|03430|106|ab|03430
    Khun Há|xa|03430|12|c|
    Khương Đình|phuong|00364|009|ab|00352 00364
    Khương Đình|phuong|00364|01|c|
    Khương Mai|phuong|00352|009|ab|00352
    Khương Thượng|phuong|00238|006|ab|00229
    Khương Trung|phuong|00349|009|ab|00352 00364
    Khuôn Hà|xa|02251|071|ab|02269
    Khuôn Lùng|xa|01150|033|ab|01147
    Khuôn Lùng|xa|01147|08|c|
    Khuyến Nông|xa|15733|397|ab|15766
    Kiến An|xa|30634|893|ab|30628
    Kiến An|phuong|11443|31|c|
    Kiền Bái|xa|11554|311|a|
    Kiên Bình|xa|30790|902|ab|30790
    Kiến Bình|xa|27847|799|ab|27826
    Kiên Đài|xa|02341|073|ab|02332
    Kiên Đài|xa|02332|08|c|
    Kiến Đức|thitran|24733|666|ab|24733
    Kiến Đức|xa|24733|68|c|
    Kiến Giang|thitran|19249|457|ab|19249
    Kiểng Phước|xa|28726|824|ab|28720
    Kiên Hải|dackhu|31108|91|c|
    Kiến Hải|xa|11749|31|c|
    Kiến Hưng|phuong|09565|268|ab|00664 09552 09568
    Kiến Hưng|xa|11728|314|b|11680 11728
    Kiến Hưng|phuong|09552|01|c|
    Kiến Hưng|xa|11728|31|c|
    Kiện Khê|thitran|13441|351|ab|13318
    Kiên Lao|xa|07552|219|a|07552
    Kiên Lao|xa|07552|224|b|07552
    Kiên Lao|xa|07552|24|c|
    Kiên Lương|thitran|30787|902|ab|30787
    Kiên Lương|xa|30787|91|c|
    Kiến Minh|xa|11725|31|c|
    Kiên Mộc|xa|06625|189|ab|06625 06637
    Kiên Mộc|xa|06625|20|c|
    Kiến Phúc|xa|11230|299|b|11224
    Kiến Quốc|xa|11209|299|a|
    Kiến Quốc|xa|11713|314|ab|11713
    Kiên Thành|xa|07558|219|a|07552
    Kiên Thành|xa|04525|138|ab|04531
    Kiên Thành|xa|07558|224|b|07552
    Kiến Thành|xa|24754|666|ab|24733
    Kiến Thành|xa|30649|893|ab|30628
    Kiến Thiết|xa|02437|075|ab|02437
    Kiến Thiết|xa|11782|315|ab|11779
    Kiến Thiết|xa|02437|08|c|
    Kiên Thọ|xa|15118|389|ab|15112
    Kiên Thọ|xa|15112|38|c|
    Kiến Thụy|xa|11680|31|c|
    Kiến Tường|phuong|27787|80|c|
    Kiến Xương|thitran|13075|343|ab|13075
    Kiến Xương|xa|13075|33|c|
    Kiệt Sơn|xa|08554|240|ab|08560
    Kiêu Kỵ|xa|00580|018|ab|00565
    Kiều Phú|xa|09910|01|c|
    Kim An|xa|10156|278|ab|10114
    Kim Anh|xa|10780|293|ab|10750
    Kim Anh|xa|00382|01|c|
    Kim Bài|thitran|10114|278|ab|10114
    Kim Bảng|xa|17791|428|b|17791
    Kim Bảng|phuong|13384|37|c|
    Kim Bảng|xa|17791|40|c|
    Kim Bình|xa|02350|073|ab|02350
    Kim Bình|xa|13426|347|ab|13291
    Kim Bình|xa|02350|08|c|
    Kim Bôi|xa|05065|153|ab|04978
    Kim Bôi|xa|04978|25|c|
    Kim Bon|xa|03961|122|ab|03961
    Kim Bon|xa|03961|14|c|
    Kim Chân|phuong|09256|256|ab|09169
    Kim Chính|xa|14659|376|ab|14620
    Kim Chung|xa|12664|339|a|12586
    Kim Chung|xa|00493|017|ab|00493 00508
    Kim Chung|xa|09853|274|ab|00613 09832
    Kim Cúc|xa|01343|043|ab|01351
    Kim Điền|xa|18922|44|c|
    Kim Dinh|phuong|26566|748|ab|26566
    Kim Đính|xa|10792|293|ab|10792
    Kim Định|xa|14635|376|ab|14638
    Kim Đông|xa|14698|376|ab|14698
    Kim Đông|xa|14698|37|c|
    Kim Đồng|xa|01792|053|ab|01792
    Kim Đồng|xa|06031|180|ab|06019
    Kim Đồng|xa|01792|04|c|
    Kim Đức|xa|08281|227|ab|07918
    Kim Đức|xa|00589|018|b|00577
    Kim Đường|xa|10411|281|ab|10402
    Kim Giang|phuong|00373|009|a|00364 00643
    Kim Hải|xa|14692|376|a|
    Kim Hoa|xa|08977|250|ab|08974 08995
    Kim Hoa|xa|18211|439|ab|18223
    Kim Hoa|xa|18223|42|c|
    Kim Hòa|xa|29434|848|ab|29431
    Kim Hóa|xa|18955|453|ab|18949
    Kim Hỷ|xa|02146|066|ab|02143
    Kim Lan|xa|00586|018|a|
    Kim Lập|xa|05035|153|ab|05068
    Kim Liên|phuong|00229|006|ab|00229
    Kim Liên|xa|10783|293|ab|10750
    Kim Liên|xa|17971|430|ab|17971
    Kim Liên|phuong|00229|01|c|
    Kim Liên|xa|17971|40|c|
    Kim Linh|xa|00709|030|ab|00706
    Kim Loan|xa|01549|048|ab|01561
    Kim Long|xa|08878|247|a|08869
    Kim Long|phuong|19774|474|a|19774
    Kim Long|xa|26608|750|a|26608
    Kim Long|thitran|08878|247|b|08869
    Kim Long|phuong|19774|475|b|19774
    Kim Long|thitran|26608|750|b|26608
    Kim Long|phuong|19774|46|c|
    Kim Long|xa|26608|79|c|
    Kim Lũ|xa|00439|016|ab|00430
    Kim Lư|xa|02158|066|ab|02155
    Kim Mã|phuong|00028|001|ab|00004 00008 00025
    Kim Mỹ|xa|14686|376|ab|14623
    Kim Ngân|xa|19318|44|c|
    Kim Ngọc|xa|01180|034|ab|01180
    Kim Nhan|thitran|17329|424|b|17329
    Kim Nỗ|xa|00490|017|ab|00493 00508
    Kim Nọi|xa|04477|137|ab|04456
    Kim Phú|xa|02497|070|ab|02215 02509
    Kim Phú|xa|18943|44|c|
    Kim Phượng|xa|05551|167|ab|05551
    Kim Phượng|xa|05551|19|c|
    Kim Quan|xa|02476|075|ab|02545
    Kim Quan|xa|09976|276|ab|09955
    Kim Sơn|xa|00562|018|a|00562 00565
    Kim Sơn|xa|02971|087|ab|02989
    Kim Sơn|phuong|07123|205|ab|07069
    Kim Sơn|xa|07564|219|ab|07573
    Kim Sơn|xa|09610|269|ab|09616
    Kim Sơn|thitran|16738|415|ab|16738
    Kim Sơn|xa|28585|821|ab|28582
    Kim Sơn|xa|29482|849|ab|29489
    Kim Sơn|xa|14638|37|c|
    Kim Sơn|xa|21727|52|c|
    Kim Sơn|xa|28582|82|c|
    Kim Song Trường|xa|18436|443|ab|18436
    Kim Tân|phuong|02647|080|ab|02647
    Kim Tân|xa|10786|293|ab|10792
    Kim Tân|xa|14683|376|ab|14677
    Kim Tân|thitran|15187|391|ab|15187
    Kim Tân|xa|24022|635|ab|24022
    Kim Tân|xa|15187|38|c|
    Kim Thạch|xa|00703|030|ab|00706
    Kim Thạch|xa|19384|464|ab|19414
    Kim Thái|xa|13780|359|ab|13741
    Kim Thanh|phuong|13402|37|c|
    Kim Thành|xa|17521|426|ab|17521
    Kim Thành|xa|10804|31|c|
    Kim Thư|xa|10159|278|ab|10096 10114
    Kim Thượng|xa|08617|240|ab|08590
    Kim Thủy|xa|19318|457|ab|19318
    Kim Trà|phuong|20017|46|c|
    Kim Trung|xa|14695|376|ab|14698
    Kim Trung|xa|12664|339|b|12586
    Kim Xá|xa|09079|252|ab|09079
    Kim Xuyên|xa|10771|293|ab|10750
    Kinh Bắc|phuong|09172|256|ab|09187
    Kinh Bắc|phuong|09187|24|c|
    Kinh Cùng|thitran|31393|934|ab|31393
    Kinh Dinh|phuong|22759|582|ab|22759
    Kinh Môn|phuong|10675|31|c|
    Kon Braih|xa|23497|51|c|
    Kon Chiêng|xa|23818|629|ab|23818
    Kon Chiêng|xa|23818|52|c|
    Kon Đào|xa|23434|612|ab|23430
    Kon Đào|xa|23430|51|c|
    Kon Dơng|thitran|23794|629|ab|23794
    Kon Gang|xa|23689|626|ab|23701
    Kon Gang|xa|23701|52|c|
    Kông Bơ La|xa|23674|625|b|23674
    Kông Bơ La|xa|23674|52|c|
    Kông Chro|thitran|23824|630|ab|23824
    Kông Chro|xa|23824|52|c|
    Kông HTok|xa|23954|633|ab|23954
    Kông Lơng Khơng|xa|23668|625|ab|23668
    Kông Pla|xa|23671|625|a|
    Kông Yang|xa|23833|630|ab|23833
    Kon Plông|xa|23476|51|c|
    Kon Pne|xa|23641|625|ab|23644
    Kon Thụp|xa|23812|629|ab|23812
    Kon Tum|phuong|23293|51|c|
    KRong|xa|23650|625|ab|23650
    Krong|xa|23650|52|c|
    Krông Á|xa|24442|652|ab|24444
    Krông Á|xa|24444|66|c|
    Krông Ana|xa|24538|66|c|
    Krông Bông|xa|24448|66|c|
    KRông Búk|xa|24493|654|ab|24496
    Krông Búk|xa|24310|66|c|
    Krông Jing|xa|24427|652|ab|24412
    Krông Klang|thitran|19555|467|ab|19555
    Krông Kmar|thitran|24448|653|ab|24448
    Krông Na|xa|24235|647|ab|24235
    Krông Năng|xa|24115|637|ab|24100
    Krông Năng|thitran|24343|650|ab|24343
    Krông Năng|xa|24343|66|c|
    Krông Nô|xa|24604|656|ab|24604
    Krông Nô|xa|24604|66|c|
    Krông Nô|xa|24688|68|c|
    Krông Pa|xa|22195|560|ab|22192
    Krông Pắc|xa|24490|66|c|
    Kroong|xa|23314|608|ab|23317
    Kỳ Anh|xa|18775|42|c|
    Kỳ Bá|phuong|12442|336|ab|12454
    Kỳ Bắc|xa|18760|447|ab|18766
    Kỳ Châu|xa|18811|447|ab|18754
    Kỳ Đồng|xa|18775|447|a|18775
    Kỳ Đồng|thitran|18775|447|b|18775
    Kỳ Giang|xa|18772|447|ab|18775
    Kỳ Hà|xa|18808|449|ab|18781
    Kỳ Hải|xa|18802|447|ab|18781
    Kỳ Hoa|xa|18829|449|ab|18814
    Kỳ Hoa|xa|18814|42|c|
    Kỳ Khang|xa|18778|447|ab|18790
    Kỳ Khang|xa|18790|42|c|
    Kỳ Lạc|xa|18850|447|ab|18838
    Kỳ Lạc|xa|18838|42|c|
    Kỳ Liên|phuong|18841|449|ab|18832
    Kỳ Lợi|xa|18796|449|ab|18754 18823 18832
    Kỳ Long|phuong|18835|449|ab|18823
    Kỳ Lừa|phuong|06187|20|c|
    Kỳ Nam|xa|18847|449|a|18832
    Kỳ Nam|phuong|18847|449|b|18832
    Kỳ Ninh|xa|18781|449|a|18781
    Kỳ Ninh|phuong|18781|449|b|18781
    Kỳ Phong|xa|18766|447|ab|18766
    Ký Phú|xa|05845|171|a|05845
    Kỳ Phú|xa|14449|372|ab|14458
    Kỳ Phú|xa|18763|447|ab|18775
    Kỳ Phương|phuong|18832|449|ab|18832
    Kỳ Sơn|xa|11482|311|a|
    Kỳ Sơn|phuong|04894|148|ab|04894
    Kỳ Sơn|xa|17314|423|ab|17266
    Kỳ Sơn|xa|18844|447|ab|18844
    Kỳ Sơn|xa|11098|298|b|11113
    Kỳ Sơn|phuong|04894|25|c|
    Kỳ Tân|xa|14974|386|ab|14974
    Kỳ Tân|xa|17320|423|ab|17266
    Kỳ Tân|xa|18814|447|ab|18814
    Kỳ Tây|xa|18793|447|ab|18787
    Kỳ Thịnh|phuong|18823|449|ab|18823
    Kỳ Thọ|xa|18790|447|ab|18790
    Kỳ Thư|xa|18805|447|ab|18790
    Kỳ Thượng|xa|07033|193|ab|06979
    Kỳ Thượng|xa|18799|447|ab|18844
    Kỳ Thượng|xa|06979|22|c|
    Kỳ Thượng|xa|18844|42|c|
    Kỳ Tiến|xa|18769|447|ab|18775
    Kỳ Trinh|phuong|18820|449|ab|18754
    Kỳ Trung|xa|18787|447|ab|18787
    Kỳ Văn|xa|18784|447|ab|18787
    Kỳ Văn|xa|18787|42|c|
    Kỳ Xuân|xa|18757|447|ab|18766
    Kỳ Xuân|xa|18766|42|c|
    La Bằng|xa|05815|171|ab|05818
    La Bằng|xa|05818|19|c|
    Lạc An|xa|25909|726|ab|25909
    Lạc Đạo|xa|11989|325|ab|11992 11995
    Lạc Đạo|phuong|22945|593|ab|22945
    Lạc Đạo|xa|11992|33|c|
    Lạc Dương|thitran|24846|675|ab|24846
    Lạc Dương|xa|24848|68|c|
    Lạc Hòa|xa|31798|950|ab|31783
    Lạc Hồng|xa|12016|325|ab|12004
    Lạch Tray|phuong|11362|304|a|
    Lạch Tray|phuong|11365|304|b|11359 11383
    Lạc Lâm|xa|24940|677|ab|24943
    Lạc Long|xa|10720|292|ab|10705
    Lạc Lương|xa|05362|158|ab|05362
    Lạc Lương|xa|05362|25|c|
    Lạc Nông|xa|01000|031|ab|00991
    Lạc Phượng|xa|11140|298|b|11140
    Lạc Phượng|xa|11140|31|c|
    Lạc Quới|xa|30550|891|ab|30547
    Lạc Sơn|xa|17671|427|ab|17689
    Lạc Sơn|xa|05266|25|c|
    Lạc Sỹ|xa|05356|158|ab|05362
    Lạc Tấn|xa|28087|805|ab|28087
    Lạc Tánh|thitran|23149|599|ab|23149
    Lạc Thịnh|xa|05374|158|ab|05353
    Lạc Thủy|xa|05392|25|c|
    Lạc Vân|xa|14413|372|ab|14407
    Lạc Vệ|xa|09343|260|ab|09343
    Lạc Viên|phuong|11341|304|a|11311 11329 11359
    Lạc Xuân|xa|24934|677|ab|24934
    La Dạ|xa|23065|597|ab|23065
    La Dạ|xa|23065|68|c|
    La Dêê|xa|20704|510|ab|20704
    La Dêê|xa|20704|48|c|
    La Êê|xa|20698|510|ab|20698
    La Êê|xa|20698|48|c|
    La Gi|phuong|23235|68|c|
    La Hà|thitran|21235|528|ab|21235
    La Hai|thitran|22081|558|ab|22081
    La Hiên|xa|05740|170|ab|05740
    La Hiên|xa|05740|19|c|
    Lai Cách|thitran|10891|295|ab|10543 10891
    Lai Đồng|xa|08560|240|ab|08560
    Lai Đồng|xa|08560|25|c|
    Lai Hạ|xa|09520|264|a|
    Lái Hiếu|phuong|31341|931|ab|31340
    Lai Hòa|xa|31810|950|ab|31810
    Lai Hòa|xa|31810|92|c|
    Lai Hưng|xa|25834|719|ab|25813
    Lai Khê|xa|10756|293|b|10756
    Lai Khê|xa|10756|31|c|
    Lại Sơn|xa|31111|912|ab|31108
    Lai Thành|xa|14674|376|ab|14674
    Lai Thành|xa|14674|37|c|
    Lái Thiêu|phuong|25966|725|ab|25966
    Lái Thiêu|phuong|25966|79|c|
    Lại Thượng|xa|09964|276|ab|09955
    Lai Uyên|thitran|25822|719|ab|25819 25822
    Lai Vu|xa|10753|293|a|
    Lai Vung|thitran|30208|876|ab|30208
    Lai Vung|xa|30226|82|c|
    Lại Xuân|xa|11476|311|a|
    Lại Yên|xa|09868|274|ab|09871
    La Khê|phuong|09551|268|ab|09556 09886
    La Lay|xa|19594|44|c|
    Lâm|thitran|13795|360|ab|13795
    Lâm Bình|xa|02266|08|c|
    Lâm Ca|xa|06640|189|ab|06616
    Lam Cốt|xa|07333|216|a|07333
    Lam Điền|xa|10063|277|ab|10072 10126
    Lâm Động|xa|11569|311|a|11557
    Lâm Đớt|xa|20101|481|ab|20101
    Lâm Giang|xa|04381|136|ab|04381
    Lâm Giang|xa|04381|15|c|
    Lam Hạ|phuong|13303|347|ab|13366
    Lãm Hà|phuong|11429|307|a|
    Lâm Hải|xa|32201|971|ab|32201
    Lâm Hóa|xa|18967|453|ab|18958
    Lâm Hợp|xa|18838|447|ab|18838
    Lâm Kiết|xa|31765|949|ab|31759
    Lâm Phú|xa|15052|388|ab|15049
    Lâm San|xa|26365|739|ab|26362
    Lam Sơn|phuong|11374|305|a|
    Lam Sơn|xa|17623|427|a|17623
    Lam Sơn|xa|08461|236|ab|08467
    Lam Sơn|xa|11260|300|ab|11254
    Lam Sơn|phuong|11950|323|ab|11983
    Lam Sơn|phuong|14773|380|ab|14797
    Lam Sơn|phuong|14815|381|ab|14812
    Lam Sơn|xa|15064|389|ab|15124
    Lam Sơn|thitran|15556|395|ab|15544
    Lam Sơn|xa|07333|216|b|07333
    Lam Sơn|xa|09973|276|b|10003
    Lam Sơn|xa|15544|38|c|
    Lâm Sơn|xa|04942|152|ab|04924
    Lâm Sơn|xa|06499|187|ab|06496
    Lâm Sơn|xa|22813|585|ab|22813
    Lâm Sơn|xa|22813|56|c|
    Lâm Tân|xa|31759|949|ab|31759
    Lâm Tân|xa|31759|92|c|
    Lam Thành|xa|18040|40|c|
    Lâm Thao|thitran|08494|237|ab|08494
    Lâm Thao|xa|09535|264|ab|09529
    Lâm Thao|xa|08494|25|c|
    Lâm Thao|xa|09529|24|c|
    Lâm Thượng|xa|04309|135|ab|04309
    Lâm Thượng|xa|04309|15|c|
    Lâm Thủy|xa|19327|457|ab|19318
    Lâm Trạch|xa|19129|455|ab|19138
    Lâm Trung Thủy|xa|18277|440|ab|18277
    Lâm Viên - Đà Lạt|phuong|24778|68|c|
    Lam Vỹ|xa|05542|167|ab|05542
    Lam Vỹ|xa|05542|19|c|
    Láng|phuong|00199|01|c|
    Lăng|xa|20449|504|ab|20455
    La Ngà|xa|26227|736|ab|26227
    La Ngà|xa|26227|75|c|
    La Ngâu|xa|23161|599|ab|23173
    Lang Biang - Đà Lạt|phuong|24846|68|c|
    Láng Biển|xa|30070|872|ab|30055
    Lăng Can|thitran|02266|071|ab|02266
    Lang Chánh|thitran|15055|388|ab|15055
    Làng Chếu|xa|03874|121|ab|03868
    Lăng Cô|thitran|20110|482|ab|20137
    Lãng Công|xa|08773|253|ab|08773
    Láng Dài|xa|26698|753|ab|26680
    Làng Giàng|xa|03094|089|ab|03082
    Lạng Giang|xa|07375|24|c|
    Láng Hạ|phuong|00199|006|ab|00025 00199 00235
    Lăng Hiếu|xa|01504|047|ab|01477
    Lan Giới|xa|07303|216|a|
    Lạng Khê|xa|17233|422|ab|17248
    Láng Lớn|xa|26602|750|ab|26608
    Lang Minh|xa|26467|741|ab|26458
    Làng Mô|xa|03529|108|ab|03529
    Lãng Ngâm|xa|09478|263|ab|09487
    Làng Nhì|xa|04609|139|ab|04609
    Lạng Phong|xa|14422|372|a|
    Lang Quán|xa|02479|075|ab|02473
    Lang Sơn|xa|08122|231|ab|08143
    Lãng Sơn|xa|07723|221|a|07682
    Lãng Sơn|xa|07723|213|b|07682
    Lạng Sơn|xa|17365|424|ab|17365
    Lăng Thành|xa|17512|426|ab|17524
    Lang Thíp|xa|04378|136|ab|04381
    Láng Thượng|phuong|00187|006|ab|00199
    Láng Tròn|phuong|31951|959|ab|31951
    Láng Tròn|phuong|31951|96|c|
    Lả Nhì Thàng|xa|03391|109|a|03388
    Lãnh Ngọc|xa|20875|48|c|
    Lan Mẫu|xa|07495|218|ab|07498
    Lản Nhì Thàng|xa|03391|109|b|03388
    Lân Phong|xa|21433|51|c|
    Lao Bảo|thitran|19432|465|ab|19432
    Lao Bảo|xa|19432|44|c|
    Lào Cai|phuong|02641|080|ab|02647
    Lào Cai|phuong|02647|15|c|
    Lao Chải|xa|00943|030|ab|00937
    Lao Chải|xa|04474|137|ab|04474
    Lao Chải|xa|00937|08|c|
    Lao Chải|xa|04474|15|c|
    Lão Hộ|xa|07684|221|a|
    Lao Và Chải|xa|00844|028|ab|00820
    Lao Xả Phình|xa|03229|098|ab|03226
    La Pan Tẩn|xa|02791|083|ab|02782
    La Pán Tẩn|xa|04483|137|ab|04492
    La Phù|xa|09889|274|ab|09877 09886
    Lập Lễ|xa|11551|311|a|11542
    Lập Lễ|phuong|11551|311|b|11542
    Lập Thạch|thitran|08761|246|ab|08761
    Lập Thạch|xa|08761|25|c|
    Lấp Vò|thitran|30169|875|ab|30169
    Lấp Vò|xa|30169|82|c|
    La Sơn|xa|13555|352|ab|13501
    Lát|xa|24862|675|ab|24846
    Lâu Thượng|xa|05743|170|ab|05716
    Lay Nưa|xa|03184|095|ab|03151
    Lê Bình|phuong|31186|919|ab|31186
    Lê Chân|phuong|11383|31|c|
    Lê Chánh|xa|30403|887|ab|30403
    Lệ Chi|xa|00550|018|ab|00562
    Lê Chung|xa|01714|051|ab|01288
    Lê Đại Hành|phuong|00256|007|ab|00226 00256 00292
    Lê Đại Hành|phuong|10603|31|c|
    Lê Hồ|xa|13393|350|a|13393
    Lê Hồ|phuong|13393|350|b|13393
    Lê Hồ|phuong|13393|37|c|
    Lê Hóa|xa|18970|453|ab|18949
    Lê Hồng|xa|11266|300|ab|11254
    Lê Hồng Phong|phuong|21571|540|a|
    Lê Hồng Phong|phuong|12433|336|ab|13225
    Lê Hồng Phong|phuong|13291|347|ab|13291
    Lê Hồng Phong|phuong|21010|522|ab|21028
    Lê Hồng Phong|phuong|11521|311|b|11506 11557
    Lê Ích Mộc|phuong|11506|31|c|
    Lê Lai|xa|01819|053|ab|01807
    Lê Lợi|phuong|07219|213|a|
    Lê Lợi|phuong|09574|269|a|09574
    Lê Lợi|phuong|11356|304|a|
    Lê Lợi|xa|11611|312|a|
    Lê Lợi|phuong|21583|540|a|21583
    Lê Lợi|xa|01828|053|ab|01822
    Lê Lợi|xa|03481|112|ab|03487
    Lê Lợi|xa|07066|193|ab|07030
    Lê Lợi|xa|10243|279|ab|10237
    Lê Lợi|xa|10564|290|ab|10570
    Lê Lợi|xa|11041|297|ab|10999 11020
    Lê Lợi|phuong|11959|323|ab|11953
    Lê Lợi|xa|13102|343|ab|13120
    Lê Lợi|phuong|16669|412|ab|16681
    Lê Lợi|phuong|23302|608|ab|23302
    Lê Lợi|phuong|11581|312|b|11581 11593 11617
    Lê Lợi|xa|03487|12|c|
    Lê Lợi|xa|13120|33|c|
    Lê Mao|phuong|16687|412|a|
    Lê Minh Xuân|xa|27610|785|ab|27610
    Lệ Mỹ|xa|08234|233|ab|08236
    Leng Su Sìn|xa|03158|096|ab|03158
    Lê Ninh|xa|10684|292|ab|10678
    Lệ Ninh|xa|19246|44|c|
    Lê Quý Đôn|xa|12676|33|c|
    Lê Thanh|xa|10468|282|ab|10465
    Lê Thanh Nghị|phuong|10534|288|ab|10532
    Lê Thanh Nghị|phuong|10532|31|c|
    Lê Thiện|xa|11584|312|a|11593 11602
    Lê Thiện|phuong|11584|312|b|11593 11602
    Lệ Thủy|xa|19249|44|c|
    Lê Trì|xa|30553|891|ab|30547
    Lệ Viễn|xa|07654|220|ab|07654
    Lệ Xá|xa|12352|332|ab|12361
    Lìa|xa|19489|465|ab|19489
    Lìa|xa|19489|44|c|
    Lịch Hội Thượng|xa|31678|951|ab|31679
    Lịch Hội Thượng|thitran|31679|951|ab|31679
    Lịch Hội Thượng|xa|31679|92|c|
    Liêm Cần|xa|13456|351|ab|13456
    Liêm Chính|phuong|13309|347|ab|13285
    Liêm Chung|xa|13312|347|a|
    Liêm Hà|xa|13456|37|c|
    Liêm Hải|xa|14038|363|ab|14038
    Liêm Phong|xa|13450|351|ab|13456
    Liêm Phú|xa|03118|089|ab|03103
    Liêm Sơn|xa|13483|351|ab|13483
    Liêm Thuận|xa|13465|351|ab|13483
    Liêm Thủy|xa|02197|066|ab|02191
    Liêm Tiết|xa|13447|347|a|
    Liêm Túc|xa|13480|351|ab|13483
    Liêm Tuyền|xa|13444|347|a|13444
    Liêm Tuyền|phuong|13444|37|c|
    Liên Am|xa|11881|316|ab|11887
    Liên An Đô|xa|12700|340|b|12700
    Liên Bão|xa|09334|260|ab|09334
    Liên Bão|xa|09334|24|c|
    Liên Bảo|xa|13774|359|a|
    Liên Bảo|phuong|08710|243|ab|08716
    Liên Bạt|xa|10375|281|ab|10369
    Liên Châu|xa|09064|251|ab|09064
    Liên Châu|xa|10171|278|ab|10180
    Liên Châu|xa|09064|25|c|
    Liên Chiểu|phuong|20197|48|c|
    Liên Chung|xa|07357|216|ab|07330
    Liên Đầm|xa|25027|679|ab|25000
    Liên Giang|xa|12697|340|a|
    Liêng Srônh|xa|24874|674|ab|24877
    Liên Hà|xa|00484|017|ab|00454 00475
    Liên Hà|xa|09802|273|ab|09022 09817
    Liên Hà|xa|24919|676|ab|24916
    Liên Hiệp|xa|01192|034|ab|01192
    Liên Hiệp|xa|09781|272|ab|09772
    Liên Hiệp|xa|12637|339|ab|12613
    Liên Hiệp|xa|24964|678|ab|24967
    Liên Hiệp|xa|01192|08|c|
    Liên Hoa|xa|08236|233|ab|08236
    Liên Hoa|xa|12763|340|ab|12763
    Liên Hòa|xa|10807|293|a|
    Liên Hòa|xa|04009|128|ab|04006
    Liên Hòa|xa|07180|206|ab|07168 07180
    Liên Hòa|xa|08812|246|ab|08812
    Liên Hòa|phuong|07180|22|c|
    Liên Hòa|xa|08812|25|c|
    Liên Hội|xa|06268|184|ab|06280
    Liên Hồng|xa|09799|273|ab|09022 09817
    Liên Hồng|xa|11005|288|ab|11002
    Liên Hợp|xa|17053|420|ab|17056
    Liên Hương|thitran|22969|595|ab|22969
    Liên Hương|xa|22969|68|c|
    Liên Khê|xa|11485|311|a|11488 11503
    Liên Khê|xa|12250|330|ab|12205
    Liên Lộc|xa|16066|400|ab|16072
    Liên Mạc|phuong|00598|021|ab|00598
    Liên Mạc|xa|08998|250|ab|08980
    Liên Mạc|xa|10843|294|ab|10843
    Liên Minh|xa|03052|088|ab|03043
    Liên Minh|xa|05752|170|ab|05746
    Liên Minh|xa|13783|359|ab|13786
    Liên Minh|xa|18247|440|ab|18244
    Liên Minh|xa|08227|25|c|
    Liên Minh|xa|09787|01|c|
    Liên Minh|xa|13786|37|c|
    Liên Nghĩa|xa|12040|326|ab|12019
    Liên Nghĩa|thitran|24958|678|ab|24958
    Liên Ninh|xa|00682|020|ab|00679 00685
    Liên Phương|xa|10213|279|ab|10210
    Liên Phương|xa|11974|323|ab|11953
    Liên Quan|thitran|09955|276|ab|09955
    Liên Sang|xa|22639|573|ab|22648
    Liên Sơn|xa|04969|152|ab|04960
    Liên Sơn|xa|06502|187|ab|06481
    Liên Sơn|xa|07327|216|ab|07306
    Liên Sơn|xa|13432|350|ab|13435
    Liên Sơn|xa|14473|373|ab|14482
    Liên Sơn|thitran|24580|656|ab|24580
    Liên Sơn|xa|04660|15|c|
    Liên Sơn|xa|04960|25|c|
    Liễn Sơn|xa|08791|246|ab|08788
    Liên Sơn Lắk|xa|24580|66|c|
    Liên Thành|xa|17602|426|ab|17611
    Liên Thủy|xa|19285|457|ab|19249
    Liên Trạch|xa|19135|455|ab|19126
    Liên Trung|xa|09808|273|ab|09022 09817
    Liên Trường|xa|19051|454|ab|19051
    Liên Vị|xa|07186|206|ab|07180
    Liên Xuân|xa|11485|311|b|11488 11503
    Liệp Nghĩa|xa|09928|275|b|09910
    Liệp Tè|xa|03739|119|ab|03757
    Liệp Tuyết|xa|09913|275|a|
    Liễu Đề|thitran|13891|361|ab|13891
    Liễu Đô|xa|04348|135|ab|04303
    Liễu Giai|phuong|00008|001|ab|00008
    Liêu Tú|xa|31675|951|ab|31675
    Liêu Tú|xa|31675|92|c|
    Liêu Xá|xa|12067|327|ab|12064
    Lim|thitran|09319|260|ab|09319
    Linh Chiểu|phuong|26815|769|ab|26824
    Linh Đông|phuong|26821|769|ab|26809 26824
    Linh Hải|xa|19549|466|a|
    Linh Hồ|xa|00961|030|ab|00970
    Linh Hồ|xa|00970|08|c|
    Lình Huỳnh|xa|30840|903|ab|30817
    Lĩnh Nam|phuong|00328|008|ab|00301 00328 00331
    Lĩnh Nam|phuong|00328|01|c|
    Linh Phú|xa|02368|073|ab|02359
    Linh Sơn|xa|05701|164|ab|05710
    Linh Sơn|phuong|05710|19|c|
    Linh Sơn|xa|15055|38|c|
    Lĩnh Sơn|xa|17383|424|ab|17380
    Linh Tây|phuong|26818|769|ab|26800 26824
    Linh Thông|xa|05539|167|ab|05542
    Lĩnh Toại|xa|15298|392|ab|15298
    Lĩnh Toại|xa|15298|38|c|
    Linh Trung|phuong|26800|769|ab|26800
    Linh Trường|xa|19534|466|ab|19537
    Linh Xuân|phuong|26794|769|ab|26800
    Linh Xuân|phuong|26800|79|c|
    Lộ 25|xa|26320|738|ab|26326
    Loan Mỹ|xa|29761|860|ab|29767
    Lộc An|xa|13702|356|a|
    Lộc An|xa|26701|753|a|
    Lộc An|xa|20140|482|ab|20140
    Lộc An|xa|25084|680|ab|25084
    Lộc An|xa|25276|692|ab|25318
    Lộc An|xa|26392|740|ab|26368
    Lộc An|xa|20140|46|c|
    Lộc Bắc|xa|25066|680|ab|25057
    Lộc Bảo|xa|25057|680|ab|25057
    Lộc Bình|thitran|06529|188|ab|06529
    Lộc Bình|xa|20134|482|ab|20107
    Lộc Bình|xa|06529|20|c|
    Lộc Bổn|xa|20128|482|ab|20131
    Lộc Châu|xa|24841|673|ab|24841
    Lộc Điền|xa|20143|482|ab|20140
    Lộc Điền|xa|25300|692|ab|25303
    Lộc Đức|xa|25081|680|ab|25084
    Lộc Giang|xa|27940|802|ab|27943
    Lộc Hà|thitran|18568|448|a|18568
    Lộc Hà|thitran|18568|445|b|18568
    Lộc Hà|xa|18568|42|c|
    Lộc Hạ|phuong|13684|356|ab|13684
    Lộc Hiệp|xa|25282|692|ab|25292
    Lộc Hòa|phuong|13693|356|ab|13693
    Lộc Hòa|xa|20155|482|ab|20140
    Lộc Hòa|xa|25273|692|ab|25280
    Lộc Hòa|xa|29605|857|ab|29611
    Lộc Hưng|xa|25303|692|ab|25303
    Lộc Hưng|phuong|25717|712|ab|25732
    Lộc Hưng|xa|25303|75|c|
    Lộc Khánh|xa|25306|692|ab|25303
    Lộc Lâm|xa|25060|680|ab|25063
    Lộc Nam|xa|25093|680|ab|25093
    Lộc Nga|xa|24838|673|ab|24829
    Lộc Ngãi|xa|25072|680|ab|25054
    Lộc Ninh|xa|18886|450|ab|18859
    Lộc Ninh|thitran|25270|692|ab|25270
    Lộc Ninh|xa|25579|707|ab|25579
    Lộc Ninh|xa|31855|956|ab|31843
    Lộc Ninh|xa|25270|75|c|
    Lộc Ninh|xa|25579|80|c|
    Lộc Phát|phuong|24814|673|ab|24823
    Lộc Phú|xa|25063|680|ab|25063
    Lộc Phú|xa|25292|692|ab|25292
    Lộc Quang|xa|25291|692|ab|25292
    Lộc Quang|xa|25292|75|c|
    Lộc Quảng|xa|25075|680|ab|25054
    Lộc Sơn|xa|20131|482|a|20131
    Lộc Sơn|xa|16030|400|ab|16012
    Lộc Sơn|phuong|24829|673|ab|24829
    Lộc Sơn|thitran|20131|482|b|20131
    Lộc Tân|xa|25078|680|ab|24820
    Lộc Tấn|xa|25279|692|ab|25279
    Lộc Tấn|xa|25279|75|c|
    Lộc Thái|xa|25297|692|ab|25270
    Lộc Thắng|thitran|25054|680|ab|25054
    Lộc Thanh|xa|24835|673|ab|24823
    Lộc Thành|xa|25090|680|ab|25093
    Lộc Thành|xa|25294|692|ab|25294
    Lộc Thành|xa|25294|75|c|
    Lộc Thạnh|xa|25280|692|ab|25280
    Lộc Thạnh|xa|25280|75|c|
    Lộc Thiện|xa|25285|692|ab|25279
    Lộc Thịnh|xa|15097|389|ab|15091
    Lộc Thịnh|xa|25305|692|ab|25294
    Lộc Thọ|phuong|22363|568|ab|22366
    Lộc Thuận|xa|25288|692|ab|25270
    Lộc Thuận|xa|29077|835|ab|29077
    Lộc Thuận|xa|29077|86|c|
    Lộc Thủy|xa|19279|457|ab|19249
    Lộc Thủy|xa|20146|482|ab|20137
    Lộc Tiến|xa|20152|482|ab|20137
    Lộc Tiến|phuong|24817|673|ab|24841
    Lộc Trì|xa|20149|482|ab|20107
    Lộc Vĩnh|xa|20137|482|ab|20137
    Lộc Vượng|phuong|13687|356|ab|13669
    Lộc Yên|xa|06211|183|ab|06211
    Lộc Yên|xa|18520|444|ab|18550
    Lô Giang|xa|12715|340|ab|12700
    Lợi An|xa|32122|968|ab|32014 32095 32134
    Lợi Bác|xa|06601|188|ab|06601
    Lợi Bác|xa|06601|20|c|
    Lợi Bình Nhơn|xa|27709|794|ab|27715
    Lợi Hải|xa|22849|588|ab|22849
    Lợi Thuận|xa|25699|711|ab|25681
    Lơ Ku|xa|23656|625|ab|23638
    Long An|xa|26404|740|ab|26368
    Long An|xa|28198|807|ab|28201
    Long An|xa|28558|821|ab|28519
    Long An|xa|29608|857|ab|29602
    Long An|xa|30391|887|ab|30388
    Long An|phuong|27694|80|c|
    Long Anh|phuong|15922|380|ab|15925
    Long Biên|phuong|00145|004|ab|00118 00145
    Long Biên|phuong|00145|01|c|
    Long Bình|xa|25240|698|ab|25246
    Long Bình|phuong|26020|731|ab|26020
    Long Bình|phuong|26830|769|ab|26833
    Long Bình|xa|28687|823|ab|28687
    Long Bình|thitran|30341|886|ab|30341
    Long Bình|xa|31474|937|ab|31473 31741
    Long Bình|xa|31744|948|ab|31473 31741
    Long Bình|phuong|26020|75|c|
    Long Bình|phuong|26833|79|c|
    Long Bình|xa|28687|82|c|
    Long Bình|phuong|31473|92|c|
    Long Bình Điền|xa|28636|822|ab|28594
    Long Bình Tân|phuong|26056|731|ab|26380
    Long Cang|xa|28126|806|ab|28126
    Long Cang|xa|28126|80|c|
    Long Chánh|xa|28315|816|a|28315
    Long Chánh|phuong|28315|816|b|28315
    Long Châu|xa|09232|258|ab|09193
    Long Châu|phuong|30378|887|ab|30377
    Long Châu|phuong|29551|86|c|
    Long Chữ|xa|25684|711|ab|25684
    Long Chữ|xa|25684|80|c|
    Long Cốc|xa|08608|240|ab|08620
    Long Cốc|xa|08620|25|c|
    Long Điền|thitran|26659|752|a|26659
    Long Điền|xa|31981|960|ab|31985
    Long Điền|thitran|26659|753|b|26659
    Long Điền|xa|26659|79|c|
    Long Điền|xa|30631|91|c|
    Long Điền|xa|31985|96|c|
    Long Điền A|xa|30640|893|ab|30631
    Long Điền B|xa|30646|893|ab|30631
    Long Điền Đông|xa|31975|960|ab|31975
    Long Điền Đông A|xa|31978|960|ab|31975
    Long Điền Tây|xa|31984|960|ab|31972
    Long Định|xa|28117|806|ab|28126
    Long Định|xa|28552|821|ab|28543
    Long Định|xa|29056|835|ab|29062
    Long Định|xa|28543|82|c|
    Long Đống|xa|06328|185|ab|06325
    Long Đức|xa|26389|740|ab|26389
    Long Đức|xa|29263|842|ab|29263
    Long Đức|xa|31651|946|ab|31645
    Long Đức|phuong|29263|86|c|
    Long Giang|xa|25245|688|ab|25220
    Long Giang|xa|25690|711|ab|25702
    Long Giang|xa|30661|893|ab|30658
    Long Giao|thitran|26341|739|ab|26341
    Long Hà|xa|25255|698|ab|25255
    Long Hà|xa|25255|75|c|
    Long Hải|thitran|26662|752|a|26662
    Long Hải|xa|23275|602|ab|23272
    Long Hải|thitran|26662|753|b|26662
    Long Hải|xa|26662|79|c|
    Long Hậu|xa|28168|807|ab|28159
    Long Hậu|xa|30217|876|ab|30208
    Long Hẹ|xa|03763|119|ab|03763
    Long Hẹ|xa|03763|14|c|
    Long Hiệp|xa|21361|531|ab|21361
    Long Hiệp|xa|28024|803|ab|28018
    Long Hiệp|xa|29506|849|ab|29506
    Long Hiệp|xa|29506|86|c|
    Long Hồ|thitran|29575|857|a|
    Long Hồ|phuong|20029|475|b|19774
    Long Hồ|thitran|29602|857|b|29602
    Long Hồ|xa|29602|86|c|
    Long Hoa|phuong|25630|709|ab|25630
    Long Hoa|phuong|25630|80|c|
    Long Hòa|xa|28318|816|a|28306
    Long Hòa|xa|25792|720|ab|25792
    Long Hòa|xa|27679|787|ab|27664
    Long Hòa|xa|28123|806|ab|28114
    Long Hòa|xa|29059|835|ab|29083
    Long Hòa|xa|29413|847|ab|29413
    Long Hòa|xa|30415|888|ab|30421
    Long Hòa|phuong|31180|918|ab|31183
    Long Hòa|phuong|28318|816|b|28306
    Long Hòa|xa|25792|79|c|
    Long Hòa|xa|29413|86|c|
    Long Hưng|xa|28309|816|a|28729
    Long Hưng|xa|12034|326|ab|12031
    Long Hưng|xa|25246|698|ab|25246
    Long Hưng|xa|26380|731|ab|26380
    Long Hưng|xa|28561|821|ab|28537
    Long Hưng|phuong|30377|887|ab|30377
    Long Hưng|phuong|31157|917|ab|31157
    Long Hưng|xa|31579|944|ab|31579
    Long Hưng|phuong|28309|816|b|28729
    Long Hưng|xa|12613|33|c|
    Long Hưng|phuong|26380|75|c|
    Long Hưng|xa|28537|82|c|
    Long Hưng|xa|31579|92|c|
    Long Hưng A|xa|30184|875|ab|30184
    Long Hưng B|xa|30190|875|ab|30184
    Long Hương|phuong|26563|748|ab|26566
    Long Hương|phuong|26566|79|c|
    Long Hữu|xa|29518|851|ab|29518
    Long Hữu|xa|29518|86|c|
    Long Hựu|xa|28144|80|c|
    Long Hựu Đông|xa|28144|806|ab|28144
    Long Hựu Tây|xa|28153|806|ab|28144
    Long Khánh|xa|25696|711|ab|25702
    Long Khánh|xa|28486|817|ab|28439
    Long Khánh|xa|29521|850|ab|29513
    Long Khánh|phuong|26080|75|c|
    Long Khánh|xa|29983|82|c|
    Long Khánh A|xa|29980|870|ab|29983
    Long Khánh B|xa|29983|870|ab|29983
    Long Khê|xa|28114|806|ab|28114
    Long Kiến|xa|30664|893|ab|30664
    Long Kiến|xa|30664|91|c|
    Lóng Luông|xa|04051|128|ab|04048
    Long Mai|xa|21352|531|ab|21349
    Long Môn|xa|21358|531|ab|21361
    Long Mỹ|xa|26689|753|a|26686
    Long Mỹ|xa|29026|834|ab|29020
    Long Mỹ|xa|29635|858|ab|29638
    Long Mỹ|phuong|31471|92|c|
    Long Nguyên|xa|25828|719|ab|25840
    Long Nguyên|phuong|25840|79|c|
    Lóng Phiêng|xa|04096|124|ab|04096
    Lóng Phiêng|xa|04096|14|c|
    Long Phú|xa|29752|860|ab|29740
    Long Phú|phuong|30394|887|ab|30377
    Long Phú|xa|31480|937|ab|31480 31639
    Long Phú|thitran|31639|946|ab|31639
    Long Phú|xa|31669|946|ab|31480 31639
    Long Phú|phuong|30377|91|c|
    Long Phú|xa|31639|92|c|
    Long Phú 1|phuong|31480|92|c|
    Long Phụng|xa|28201|807|ab|28201
    Long Phụng|xa|21409|51|c|
    Long Phước|phuong|25220|688|ab|25220
    Long Phước|xa|25687|711|ab|25684
    Long Phước|xa|26413|740|ab|26413
    Long Phước|xa|26569|748|ab|26572
    Long Phước|phuong|26857|769|ab|26857
    Long Phước|xa|29599|857|ab|29602
    Long Phước|xa|26413|75|c|
    Long Phước|phuong|26857|79|c|
    Long Phú Thuận|xa|29992|82|c|
    Long Quảng|xa|20182|46|c|
    Lóng Sập|xa|04045|123|ab|04045
    Lóng Sập|xa|04045|14|c|
    Long Sơn|xa|07672|220|ab|07672
    Long Sơn|phuong|17003|414|ab|16939
    Long Sơn|xa|17377|424|ab|17380
    Long Sơn|xa|21349|531|ab|21349
    Long Sơn|xa|24678|663|ab|24678
    Long Sơn|xa|26545|747|ab|26545
    Long Sơn|xa|28129|806|ab|28132
    Long Sơn|xa|29443|848|ab|29455
    Long Sơn|phuong|30412|887|ab|30376
    Long Sơn|xa|26545|79|c|
    Long Tâm|phuong|26558|748|ab|26572
    Long Tân|xa|25258|698|ab|25255
    Long Tân|xa|25804|720|ab|25792
    Long Tân|xa|26473|742|ab|26485
    Long Tân|xa|26695|753|ab|26680
    Long Thắng|xa|30229|876|ab|30208
    Long Thành|xa|17578|426|ab|17605
    Long Thành|thitran|26368|740|ab|26368
    Long Thành|thitran|29513|850|ab|29513
    Long Thành|xa|26368|75|c|
    Long Thành|xa|29513|86|c|
    Long Thạnh|xa|28039|804|ab|28072
    Long Thạnh|phuong|30376|887|ab|30376
    Long Thạnh|xa|30943|906|ab|30943
    Long Thạnh|xa|31408|934|ab|31408
    Long Thạnh|xa|31921|958|ab|31891
    Long Thạnh|xa|30943|91|c|
    Long Thành Bắc|phuong|25636|709|ab|25630
    Long Thạnh Mỹ|phuong|26833|769|ab|26833 26842
    Long Thành Nam|xa|25651|709|ab|25645
    Long Thành Trung|phuong|25645|709|ab|25645
    Long Thọ|xa|26494|742|ab|26503
    Long Thới|xa|27658|786|ab|27658
    Long Thới|xa|28885|832|ab|28870
    Long Thới|xa|29356|846|ab|29371
    Long Thuận|xa|28312|816|a|28297
    Long Thuận|xa|25702|711|ab|25702
    Long Thuận|xa|28045|804|ab|28072
    Long Thuận|xa|29992|870|ab|29992
    Long Thuận|phuong|28312|816|b|28297
    Long Thuận|xa|25702|80|c|
    Long Thuận|phuong|28297|82|c|
    Long Thượng|xa|28165|807|ab|28165
    Long Thượng|xa|09745|272|b|09715
    Long Thủy|phuong|25217|688|ab|25217
    Long Tiên|xa|28498|820|ab|28504
    Long Tiên|xa|28504|82|c|
    Long Toàn|phuong|26557|748|ab|26560
    Long Toàn|xa|29515|851|ab|29512
    Long Trạch|xa|28111|806|ab|28114
    Long Trì|xa|28243|808|ab|28243
    Long Trị|xa|31477|937|ab|31471
    Long Trị A|xa|31478|937|ab|31471
    Long Trung|xa|28504|820|ab|28504
    Long Trường|phuong|26860|769|ab|26860
    Long Trường|phuong|26860|79|c|
    Long Tuyền|phuong|31183|918|ab|31150 31183
    Long Tuyền|phuong|31183|92|c|
    Long Vĩnh|xa|25627|708|ab|25684
    Long Vĩnh|xa|28678|823|ab|28678
    Long Vĩnh|xa|29533|850|ab|29533
    Long Vĩnh|xa|29533|86|c|
    Long Xá|xa|18043|431|ab|18028
    Long Xuyên|xa|09745|272|a|09715
    Long Xuyên|phuong|10738|292|ab|10675
    Long Xuyên|xa|10963|296|ab|10966
    Long Xuyên|phuong|30307|91|c|
    Lơ Pang|xa|23809|629|ab|23812
    Lơ Pang|xa|23812|52|c|
    Lỗ Sơn|xa|05191|155|ab|05191
    Luân Giói|xa|03379|101|b|03214
    Luân Giới|xa|03379|101|a|03214
    Luận Khê|xa|15637|396|ab|15634 15661
    Luận Thành|xa|15634|396|ab|15634
    Luận Thành|xa|15634|38|c|
    Lục Ba|xa|05833|171|ab|05830
    Lục Bình|xa|01990|063|ab|01969
    Lục Dạ|xa|17260|422|ab|17263
    Lực Hành|xa|02434|075|ab|02434
    Lực Hành|xa|02434|08|c|
    Lục Hồn|xa|06856|198|ab|06856
    Lục Hồn|xa|06856|22|c|
    Lục Nam|xa|07444|24|c|
    Lục Ngạn|xa|07582|24|c|
    Lục Sĩ Thành|xa|29857|862|ab|29857
    Lục Sĩ Thành|xa|29857|86|c|
    Lục Sơn|xa|07510|218|ab|07492
    Lục Sơn|xa|07492|24|c|
    Lục Yên|xa|04303|15|c|
    Lùng Cải|xa|02842|085|ab|02842
    Lũng Cao|xa|14959|386|ab|14959
    Lũng Chinh|xa|00805|027|ab|00787
    Lũng Cú|xa|00715|026|ab|00715
    Lũng Cú|xa|00715|08|c|
    Lũng Hồ|xa|00865|028|ab|00865
    Lũng Hòa|xa|09106|252|ab|09106
    Lùng Khấu Nhin|xa|02776|083|ab|02782
    Lũng Nặm|xa|01393|045|ab|01393
    Lũng Nặm|xa|01393|04|c|
    Lũng Niêm|xa|14956|386|ab|14956
    Lũng Phìn|xa|00763|026|ab|00763
    Lũng Phìn|xa|00763|08|c|
    Lùng Phình|xa|02848|085|ab|02848
    Lùng Phình|xa|02848|15|c|
    Lũng Pù|xa|00802|027|ab|00802
    Lùng Tám|xa|00901|029|ab|00901
    Lùng Tám|xa|00901|08|c|
    Lũng Táo|xa|00724|026|ab|00715
    Lùng Thẩn|xa|02818|084|ab|02848
    Lùng Thàng|xa|03509|108|ab|03517
    Lũng Thầu|xa|00754|026|ab|00745
    Lùng Vai|xa|02785|083|ab|02788
    Lương An Trà|xa|30568|891|ab|30568
    Lương Bằng|xa|02062|064|ab|02071
    Lương Bằng|thitran|12280|331|ab|12280
    Lương Bằng|xa|12280|33|c|
    Lương Bình|xa|27997|803|ab|27994
    Lương Can|xa|01384|045|ab|01363
    Lương Điền|xa|10924|295|ab|10903
    Lương Điền|xa|09118|252|b|09076
    Lương Hòa|xa|28003|803|ab|28003
    Lương Hòa|xa|28999|834|ab|28987
    Lương Hòa|xa|29389|847|ab|29386
    Lương Hòa|xa|28003|80|c|
    Lương Hòa|xa|28987|86|c|
    Lương Hòa A|xa|29386|847|ab|29386
    Lương Hòa Lạc|xa|28612|822|ab|28615
    Lương Hòa Lạc|xa|28615|82|c|
    Lương Khánh Thiện|phuong|13288|347|a|
    Lương Lỗ|xa|08227|232|ab|08227
    Lương Minh|xa|06985|202|b|06985
    Lương Minh|xa|06985|22|c|
    Lưỡng Minh|xa|16906|418|a|16906
    Lượng Minh|xa|16906|418|b|16906
    Lượng Minh|xa|16906|40|c|
    Lương Mông|xa|06985|202|a|06985
    Lương Năng|xa|06292|184|ab|06313
    Lương Nghĩa|xa|31493|936|ab|31492
    Lương Ngoại|xa|14941|386|ab|14953
    Lương Nha|xa|08653|238|ab|08656
    Lương Ninh|xa|19207|456|a|19207
    Lương Nội|xa|14947|386|ab|14953
    Lương Phi|xa|30565|891|ab|30577
    Lương Phong|xa|07846|223|ab|07840
    Lương Phú|xa|05953|173|ab|05953
    Lương Phú|xa|29005|834|ab|28993
    Lương Phú|xa|28993|86|c|
    Lương Quới|xa|29002|834|ab|28996
    Lương Sơn|xa|02992|087|ab|02947
    Lương Sơn|thitran|04924|152|ab|04924
    Lương Sơn|phuong|05506|165|ab|05528
    Lương Sơn|xa|08299|234|ab|08296
    Lương Sơn|xa|15628|396|ab|15628
    Lương Sơn|xa|22816|585|ab|22813
    Lương Sơn|thitran|23032|596|ab|23032
    Lương Sơn|xa|04924|25|c|
    Lương Sơn|xa|15628|38|c|
    Lương Sơn|xa|17641|40|c|
    Lương Sơn|xa|23032|68|c|
    Lương Tài|xa|12010|325|ab|11995
    Lương Tài|xa|09496|24|c|
    Lương Tâm|xa|31492|936|ab|31492
    Lương Tâm|xa|31492|92|c|
    Lương Thế Trân|xa|32131|969|ab|32134
    Lương Thế Trân|xa|32134|96|c|
    Lương Thiện|xa|02557|076|ab|02554
    Lương Thịnh|xa|04537|138|ab|04537
    Lương Thịnh|xa|04537|15|c|
    Lương Thông|xa|01372|045|ab|01366
    Lương Thượng|xa|02143|066|ab|02143
    Lương Trung|xa|14953|386|ab|14953
    Lương Văn Tri|phuong|05983|20|c|
    Lưỡng Vượng|xa|02515|070|ab|02512
    Lưu Hoàng|xa|10435|281|a|10417
    Lưu Kiếm|xa|11488|311|a|11488
    Lưu Kiếm|phuong|11488|311|b|11488
    Lưu Kiếm|phuong|11488|31|c|
    Lưu Kiền|xa|16915|418|ab|16876
    Lưu Kỳ|xa|11491|311|a|
    Lưu Nghiệp Anh|xa|29476|849|ab|29476
    Lưu Nghiệp Anh|xa|29476|86|c|
    Lưu Phương|xa|14665|376|a|
    Lưu Sơn|xa|17659|427|ab|17662
    Lưu Vệ|xa|16438|38|c|
    Lưu Vĩnh Sơn|xa|18634|445|ab|18634
    Lý Bôn|xa|01294|042|ab|01294
    Lý Bôn|xa|01294|04|c|
    Lý Học|xa|11884|316|ab|11911
    Lý Nam|xa|19198|455|b|19198
    Lý Nhân|xa|09133|252|a|
    Lý Nhân|xa|13573|37|c|
    Lý Nhơn|xa|27682|787|ab|27673
    Lý Quốc|xa|01537|048|ab|01537
    Lý Quốc|xa|01537|04|c|
    Lý Sơn|dackhu|21548|51|c|
    Lý Thái Tổ|phuong|00058|002|ab|00070
    Lý Thành|xa|17590|426|a|
    Lý Thường Kiệt|xa|12097|327|a|
    Lý Thường Kiệt|phuong|21580|540|a|21583
    Lý Thường Kiệt|phuong|13435|37|c|
    Lý Trạch|xa|19198|455|a|19198
    Lý Văn Lâm|xa|32032|964|ab|32014
    Lý Văn Lâm|phuong|32014|96|c|
    Mã Ba|xa|01435|045|ab|01438
    Mà Cooi|xa|20494|505|a|20494
    Mà Cooih|xa|20494|505|b|20494
    Mã Đà|xa|26200|735|ab|26170
    Ma Đa Guôi|thitran|25099|681|a|25099
    Ma Đa Guôi|xa|25117|681|a|25099
    Ma Đa Guôi|thitran|25099|682|b|25099
    Ma Đa Guôi|xa|25117|682|b|25099
    Mai Châu|thitran|05200|156|ab|05200
    Mai Châu|xa|05200|25|c|
    Mái Dầm|thitran|31381|933|ab|31366
    Mai Dịch|phuong|00163|005|ab|00160 00592 00619
    Mai Đình|xa|00427|016|ab|00376 00433
    Mai Đình|xa|07885|223|ab|07870
    Mai Động|phuong|00310|008|ab|00283 00322
    Mai Động|xa|12313|331|ab|12313
    Mai Giang|xa|17818|428|b|17818
    Mai Hạ|xa|05251|156|ab|05251
    Mai Hạ|xa|05251|25|c|
    Mai Hịch|xa|05257|156|ab|05245
    Mai Hoa|xa|18322|42|c|
    Mai Hóa|xa|18994|453|ab|18991
    Mai Hùng|phuong|17125|432|ab|17125
    Mai Lâm|xa|00520|017|ab|00454
    Mai Lâm|phuong|16645|407|ab|16645
    Mai Lạp|xa|02095|065|ab|02101
    Mai Long|xa|01756|052|ab|01768
    Mai Pha|xa|05992|178|ab|05977
    Mai Phụ|xa|18670|448|a|18583
    Mai Phụ|xa|18670|445|b|18583
    Mai Phụ|xa|18583|42|c|
    Mai Sao|xa|06484|187|ab|06496
    Mai Sơn|xa|14710|377|a|
    Mai Sơn|xa|04318|135|ab|04309
    Mai Sơn|xa|16879|418|ab|16882
    Mai Sơn|xa|04105|14|c|
    Mai Thủy|xa|19309|457|ab|19309
    Mai Trung|xa|07864|223|ab|07864
    Ma Lâm|thitran|23059|597|ab|23059
    Má Lé|xa|00718|026|ab|00715
    Ma Li Pho|xa|03574|109|ab|03549
    Mãn Đức|thitran|05128|155|ab|05128
    Măng Buk|xa|23458|613|a|23455
    Măng Bút|xa|23458|613|b|23455
    Măng Bút|xa|23455|51|c|
    Măng Cành|xa|23470|613|ab|23473
    Măng Đen|thitran|23473|613|ab|23473
    Măng Đen|xa|23473|51|c|
    Măng Ri|xa|23410|617|ab|23446
    Măng Ri|xa|23446|51|c|
    Măng Tố|xa|23167|599|ab|23152
    Mang Yang|xa|23794|52|c|
    Mạn Lạn|xa|08200|232|ab|08203
    Ma Nới|xa|22828|585|ab|22828
    Mân Thái|phuong|20269|493|ab|20263
    Mao Điền|xa|10930|31|c|
    Mão Điền|xa|09409|262|ab|09409
    Mão Điền|phuong|09409|24|c|
    Mạo Khê|phuong|07069|205|ab|07069
    Mạo Khê|phuong|07069|22|c|
    Ma Quai|xa|03508|108|ab|03508
    Mã Thành|xa|17509|426|ab|17515
    Ma Thì Hồ|xa|03200|097|ab|03172
    Mậu A|thitran|04375|136|ab|04375
    Mậu A|xa|04375|15|c|
    Mậu Đông|xa|04405|136|ab|04375
    Mậu Đức|xa|17245|422|ab|17239
    Mậu Duệ|xa|00847|028|ab|00847
    Mậu Duệ|xa|00847|08|c|
    Mậu Lâm|xa|16243|403|ab|16249
    Mậu Lâm|xa|16249|38|c|
    Mậu Long|xa|00853|028|ab|00847
    Mẫu Sơn|xa|06238|183|ab|06196
    Mẫu Sơn|xa|06532|188|ab|06541
    Mẫu Sơn|xa|06541|20|c|
    Mậu Thạch|xa|17239|40|c|
    Máy Chai|phuong|11329|304|ab|11329
    Máy Tơ|phuong|11332|304|a|
    M'Drắk|thitran|24412|652|b|24412
    M'Drắk|xa|24412|66|c|
    M'Đrắk|thitran|24412|652|a|24412
    Me|thitran|14464|373|a|14464
    Mê Linh|xa|09010|250|ab|08974 09022
    Mê Linh|xa|12712|340|ab|12700
    Mê Linh|xa|24892|676|ab|24868
    Mê Linh|xa|09022|01|c|
    Mèo Vạc|thitran|00769|027|ab|00769
    Mèo Vạc|xa|00769|08|c|
    Mê Pu|xa|23203|600|ab|23200
    Mễ Sở|xa|12049|326|ab|12049
    Mễ Sở|xa|12049|33|c|
    Mễ Trì|phuong|00631|019|ab|00175 00592 00637
    Miền Đồi|xa|05272|157|ab|05293
    Mi Hòa|xa|05083|153|a|05086
    Minh An|xa|04708|140|ab|04711
    Minh An|phuong|20398|503|ab|20410
    Minh Bảo|xa|04270|132|ab|04273
    Minh Cầm|xa|06991|202|a|
    Minh Châu|xa|12091|327|a|12091
    Minh Châu|xa|07006|203|ab|06994
    Minh Châu|xa|09661|271|ab|09661
    Minh Châu|xa|17485|425|ab|17476
    Minh Châu|xa|09661|01|c|
    Minh Châu|xa|17476|40|c|
    Minh Chuẩn|xa|04315|135|ab|04336
    Minh Côi|xa|08140|231|ab|08134
    Minh Cường|xa|10267|279|ab|10273
    Minh Đài|xa|08593|240|ab|08593
    Minh Đài|xa|08593|25|c|
    Minh Dân|xa|02389|074|ab|02392
    Minh Đạo|xa|09361|260|ab|09349
    Minh Diệu|xa|31915|961|ab|31918
    Minh Đức|thitran|11473|311|a|11473
    Minh Đức|xa|05872|172|ab|05857
    Minh Đức|xa|07768|222|ab|07777
    Minh Đức|xa|10399|281|ab|10402
    Minh Đức|xa|11128|298|ab|11074
    Minh Đức|phuong|11465|308|ab|11737
    Minh Đức|phuong|12127|328|ab|12127
    Minh Đức|xa|25348|694|ab|25349
    Minh Đức|xa|28972|833|ab|28957
    Minh Đức|phuong|11473|311|b|11473
    Minh Đức|xa|25349|75|c|
    Minh Hạc|xa|08119|231|ab|08053
    Minh Hải|xa|12007|325|ab|11992
    Minh Hiệp|xa|06595|188|ab|06577
    Minh Hòa|xa|06457|186|ab|06457
    Minh Hòa|xa|08332|234|ab|08338
    Minh Hòa|xa|10747|292|ab|10744
    Minh Hòa|xa|12682|339|ab|12685
    Minh Hòa|xa|25780|720|ab|25780
    Minh Hòa|xa|30895|905|ab|30880
    Minh Hòa|xa|08338|25|c|
    Minh Hóa|xa|18931|452|ab|18943
    Minh Hóa|xa|18901|44|c|
    Minh Hoàng|xa|12403|333|ab|12406
    Minh Hợp|xa|17071|420|ab|17071
    Minh Hợp|xa|17071|40|c|
    Minh Hưng|xa|25408|696|ab|25396
    Minh Hưng|phuong|25441|697|ab|25441
    Minh Hưng|phuong|25441|75|c|
    Minh Hương|xa|02395|074|ab|02404
    Minh Khai|phuong|13294|347|a|13285
    Minh Khai|phuong|00295|007|ab|00292 00322
    Minh Khai|phuong|00613|021|ab|00598 00602 00613 00622
    Minh Khai|phuong|00697|024|ab|00691
    Minh Khai|xa|01795|053|ab|01795
    Minh Khai|xa|06094|181|ab|06079
    Minh Khai|xa|09838|274|ab|09856
    Minh Khai|phuong|11311|303|ab|11311
    Minh Khai|phuong|11962|323|ab|11953
    Minh Khai|xa|12658|339|ab|12586
    Minh Khai|xa|13228|344|ab|13192
    Minh Khai|xa|01795|04|c|
    Minh Khôi|xa|16324|404|ab|16279
    Minh Khương|xa|02383|074|ab|02380
    Minh Lãng|xa|13222|344|ab|13222
    Minh Lập|xa|05677|169|ab|05692
    Minh Lập|xa|25435|697|ab|25450
    Minh Lộc|xa|16078|400|ab|16078
    Minh Long|xa|01534|048|ab|01537
    Minh Long|phuong|25444|697|ab|25441
    Minh Long|xa|21361|51|c|
    Minh Lương|xa|07993|230|a|
    Minh Lương|xa|03112|089|ab|03121
    Minh Lương|thitran|30880|905|ab|30880
    Minh Lương|xa|17176|421|b|17176
    Minh Lương|xa|03121|15|c|
    Minh Nghĩa|xa|16321|404|ab|16279
    Minh Ngọc|xa|00994|031|ab|00994
    Minh Ngọc|xa|00994|08|c|
    Minh Nông|phuong|07933|227|ab|07900
    Minh Phú|xa|08044|230|a|08038
    Minh Phú|xa|00397|016|ab|00382
    Minh Phú|xa|12823|340|ab|12763
    Minh Phụng|phuong|27238|79|c|
    Minh Phương|phuong|07927|227|ab|07894
    Minh Phượng|xa|12379|332|a|
    Minh Quán|xa|04516|138|ab|04498
    Minh Quân|xa|04567|138|ab|04543
    Minh Quang|xa|02302|071|ab|02302
    Minh Quang|xa|08932|248|ab|08911
    Minh Quang|xa|09700|271|ab|09676 09700
    Minh Quang|xa|13171|343|ab|13183
    Minh Quang|xa|13234|344|ab|13192
    Minh Quang|xa|02302|08|c|
    Minh Sơn|xa|00982|031|ab|00982
    Minh Sơn|xa|06448|186|ab|06457
    Minh Sơn|xa|15124|389|ab|15124
    Minh Sơn|xa|15691|397|ab|15664
    Minh Sơn|xa|17692|427|ab|17689
    Minh Sơn|xa|17719|428|b|17728
    Minh Sơn|xa|00982|08|c|
    Minh Sơn|xa|15124|38|c|
    Minh Tâm|xa|15829|398|a|15820
    Minh Tâm|xa|01747|052|ab|01747
    Minh Tâm|xa|25349|694|ab|25349
    Minh Tâm|xa|01747|04|c|
    Minh Tân|xa|09526|264|a|
    Minh Tân|xa|11500|311|a|11473
    Minh Tân|xa|13771|359|a|
    Minh Tân|xa|00919|030|ab|00919
    Minh Tân|xa|02977|087|ab|02968
    Minh Tân|phuong|04255|132|ab|04252
    Minh Tân|xa|08353|235|ab|08341
    Minh Tân|xa|10351|280|ab|10342
    Minh Tân|xa|10666|291|ab|10642
    Minh Tân|phuong|10702|292|ab|10714
    Minh Tân|xa|11725|314|ab|11725
    Minh Tân|xa|12394|333|ab|12391
    Minh Tân|xa|12670|339|ab|12676
    Minh Tân|xa|12721|340|ab|12754
    Minh Tân|xa|13177|343|ab|13183
    Minh Tân|xa|15382|393|ab|15382
    Minh Tân|xa|25786|720|ab|25780 25792
    Minh Tân|xa|13750|359|b|13750
    Minh Tân|xa|00919|08|c|
    Minh Tân|xa|13750|37|c|
    Minh Thái|xa|14071|37|c|
    Minh Thắng|xa|25453|697|ab|25450
    Minh Thắng|xa|08350|235|b|08344
    Minh Thanh|xa|02542|076|ab|02554
    Minh Thanh|xa|02554|08|c|
    Minh Thành|phuong|07138|206|ab|07135
    Minh Thành|xa|17581|426|ab|17560
    Minh Thành|phuong|25447|697|ab|25432
    Minh Thạnh|xa|25783|720|ab|25780 25792
    Minh Thạnh|xa|25780|79|c|
    Minh Thọ|xa|12511|33|c|
    Minh Thuận|xa|13744|359|a|
    Minh Thuận|xa|31066|913|ab|31027
    Minh Tiến|xa|08041|230|a|
    Minh Tiến|xa|12424|333|a|12424
    Minh Tiến|xa|04357|135|ab|04345
    Minh Tiến|xa|05770|171|ab|05776
    Minh Tiến|xa|06415|186|ab|06415
    Minh Tiến|xa|15121|389|ab|15124
    Minh Tiến|xa|17785|428|b|17779
    Minh Trí|xa|00382|016|ab|00382
    Minh Xuân|phuong|02203|070|ab|02215
    Minh Xuân|xa|04330|135|ab|04303
    Minh Xuân|phuong|02215|08|c|
    Mỏ Cày|thitran|28903|833|ab|28903
    Mỏ Cày|xa|21421|51|c|
    Mỏ Cày|xa|28903|86|c|
    Mộc Bắc|xa|13327|349|a|13330
    Mộc Châu|thitran|03979|123|a|03979
    Mộc Châu|phuong|03980|14|c|
    Mỏ Chè|phuong|05512|165|ab|05533
    Mộc Hóa|xa|27823|80|c|
    Mộc Hoàn|xa|13327|349|b|13330
    Mộc Lỵ|phuong|03980|123|b|03980
    Mộc Nam|xa|13339|349|a|
    Mỏ Công|xa|25510|705|ab|25510 25549
    Mộc Sơn|phuong|03979|123|b|03979
    Mộc Sơn|phuong|03979|14|c|
    Mộ Đạo|xa|09307|259|ab|09295
    Mồ Dề|xa|04468|137|ab|04456
    Mộ Đức|thitran|21400|533|ab|21400
    Mộ Đức|xa|21400|51|c|
    Mộ Lao|phuong|09541|268|ab|00637 09556
    Mông Ân|xa|01312|042|ab|01290
    Mông Ân|xa|06106|181|ab|06112
    Móng Cái 1|phuong|06712|22|c|
    Móng Cái 2|phuong|06709|22|c|
    Móng Cái 3|phuong|06736|22|c|
    Mông Dương|phuong|06760|195|ab|06760
    Mông Dương|phuong|06760|22|c|
    Mông Hóa|xa|04912|148|ab|04894
    Mông Sơn|xa|04747|141|ab|04750
    Mong Thọ|xa|30887|905|ab|30886
    Mong Thọ A|xa|30883|905|ab|30886
    Mong Thọ B|xa|30886|905|ab|30886
    Môn Sơn|xa|17263|422|ab|17263
    Môn Sơn|xa|17263|40|c|
    Mò Ó|xa|19558|467|ab|19555
    Mô Rai|xa|23536|616|ab|23536
    Mô Rai|xa|23536|51|c|
    Mồ Sì San|xa|03553|109|ab|03562
    Một Ngàn|thitran|31342|932|ab|31342
    Mỏ Vàng|xa|04450|136|ab|04450
    Mỏ Vàng|xa|04450|15|c|
    Mù Cả|xa|03451|107|ab|03451
    Mù Cả|xa|03451|12|c|
    Mù Cang Chải|thitran|04456|137|b|04456
    Mù Cang Chải|xa|04456|15|c|
    Mù Căng Chải|thitran|04456|137|a|04456
    Mũi Né|phuong|22915|593|ab|22918
    Mũi Né|phuong|22918|68|c|
    Mùn Chung|xa|03262|099|ab|03268
    Muổi Nọi|xa|03799|119|ab|03799
    Muổi Nọi|xa|03799|14|c|
    Mường Ải|xa|16867|417|ab|16858
    Mường Ảng|thitran|03256|102|ab|03256
    Mường Ảng|xa|03256|11|c|
    Mường Bám|xa|03760|119|ab|03760
    Mường Bám|xa|03760|14|c|
    Mường Bang|xa|03964|122|ab|03943
    Mường Bang|xa|03943|14|c|
    Mường Báng|xa|03250|098|ab|03217
    Mường Bằng|xa|04111|125|ab|04123
    Mường Bi|xa|05158|25|c|
    Mường Bo|xa|03043|088|ab|03043
    Mường Bo|xa|03043|15|c|
    Mường Bon|xa|04126|125|ab|04123
    Mường Bú|xa|03847|120|ab|03847
    Mường Bú|xa|03847|14|c|
    Mường Cai|xa|04216|126|ab|04204
    Mường Cang|xa|03631|110|ab|03595
    Mường Chà|thitran|03172|097|ab|03172
    Mường Chà|xa|03166|11|c|
    Mương Chanh|xa|04117|125|a|04117
    Mường Chanh|xa|14866|384|ab|14866
    Mường Chanh|xa|04117|125|b|04117
    Mường Chanh|xa|04117|14|c|
    Mường Chanh|xa|14866|38|c|
    Mường Chiên|xa|03682|118|ab|03688
    Mường Chiên|xa|03688|14|c|
    Mường Chiềng|xa|04846|150|ab|04846
    Mường Chọng|xa|17089|40|c|
    Mường Chùm|xa|03853|120|ab|03847
    Mường Cơi|xa|03907|122|ab|03907
    Mường Cơi|xa|03907|14|c|
    Mường Đăng|xa|03286|102|ab|03316
    Mường Do|xa|03943|122|ab|03943
    Mường Động|xa|05014|25|c|
    Mường Đun|xa|03247|098|ab|03244
    Mường É|xa|03727|14|c|
    Mường é|xa|03727|119|ab|03727
    Mường Giàng|xa|03703|118|a|03703
    Mường Giàng|thitran|03703|118|b|03703
    Mường Giôn|xa|03694|118|ab|03694
    Mường Giôn|xa|03694|14|c|
    Mường Ham|xa|17077|40|c|
    Mường Hoa|xa|03037|088|ab|03037
    Mường Hoa|xa|05134|25|c|
    Mường Hoong|xa|23362|610|ab|23365
    Mường Hum|xa|02728|082|ab|02728
    Mường Hum|xa|02728|15|c|
    Mường Hung|xa|04219|126|ab|04219
    Mường Hung|xa|04219|14|c|
    Mường Khiêng|xa|03757|119|ab|03757
    Mường Khiêng|xa|03757|14|c|
    Mường Khoa|xa|03601|111|ab|03601
    Mường Khoa|xa|03880|121|ab|03880
    Mường Khoa|xa|03601|12|c|
    Mường Khong|xa|03284|099|ab|03283
    Mường Khương|thitran|02761|083|ab|02761
    Mường Khương|xa|02761|15|c|
    Mường Kim|xa|03637|110|ab|03637
    Mường Kim|xa|03637|12|c|
    Mường La|xa|03808|14|c|
    Mường Lai|xa|04324|135|ab|04345
    Mường Lai|xa|04345|15|c|
    Mường Lầm|xa|04183|126|ab|04183
    Mường Lầm|xa|04183|14|c|
    Mường Lạn|xa|03313|102|ab|03313
    Mường Lạn|xa|04246|127|ab|04246
    Mường Lạn|xa|03313|11|c|
    Mường Lạn|xa|04246|14|c|
    Mường Lang|xa|03934|122|ab|03943
    Mường Lát|thitran|14845|384|ab|14845
    Mường Lát|xa|14845|38|c|
    Mường Lay|phuong|03151|11|c|
    Mường Lèo|xa|04240|127|ab|04240
    Mường Lèo|xa|04240|14|c|
    Mường Lói|xa|03367|100|ab|03368
    Mường Lống|xa|16831|417|ab|16831
    Mường Lống|xa|16831|40|c|
    Mường Luân|xa|03214|101|ab|03214
    Mường Luân|xa|03214|11|c|
    Mường Lựm|xa|04081|124|ab|04078
    Mường Lý|xa|14854|384|ab|14854
    Mường Lý|xa|14854|38|c|
    Mương Mán|xa|23119|598|ab|23128
    Mường Men|xa|04039|128|ab|04048
    Mường Mìn|xa|15025|387|ab|15025
    Mường Mìn|xa|15025|38|c|
    Mường Mít|xa|03625|110|ab|03618
    Mường Mô|xa|03472|112|ab|03472
    Mường Mô|xa|03472|12|c|
    Mường Mùn|xa|03268|099|ab|03268
    Mường Mùn|xa|03268|11|c|
    Mường Mươn|xa|03202|097|ab|03202
    Mường Nhà|xa|03364|100|ab|03368
    Mường Nhà|xa|03368|11|c|
    Mường Nhé|xa|03160|096|ab|03160
    Mường Nhé|xa|03160|11|c|
    Mường Nọc|xa|16763|415|ab|16738
    Mường Phăng|xa|03325|094|ab|03325
    Mường Phăng|xa|03325|11|c|
    Mường Pồn|xa|03319|100|ab|03202
    Mường Pồn|xa|03202|11|c|
    Mường Quàng|xa|16774|40|c|
    Mường Sai|xa|04213|126|ab|04222
    Mường Sại|xa|03709|118|ab|03712
    Mường Sại|xa|03712|14|c|
    Mường Sang|xa|04027|123|a|03980
    Mường Sang|phuong|04027|123|b|03980
    Mường So|xa|03589|109|ab|03549
    Mường Tè|thitran|03433|107|ab|03433
    Mường Tè|xa|03445|107|ab|03445
    Mường Tè|xa|04021|128|ab|04006
    Mường Tè|xa|03445|12|c|
    Mường Thải|xa|03904|122|ab|03907
    Mường Than|xa|03619|110|ab|03595
    Mường Than|xa|03618|12|c|
    Mường Thàng|xa|05116|25|c|
    Mường Thanh|phuong|03136|094|ab|03127
    Mường Thanh|phuong|03334|11|c|
    Mường Thín|xa|03277|099|ab|03283
    Mường Típ|xa|16858|417|ab|16858
    Mường Típ|xa|16858|40|c|
    Mường Toong|xa|03163|096|ab|03163
    Mường Toong|xa|03163|11|c|
    Mường Trai|xa|03823|120|ab|03808
    Mường Tùng|xa|03181|097|ab|03181
    Mường Tùng|xa|03181|11|c|
    Mường Và|xa|04243|127|ab|04231
    Mường Vang|xa|05287|25|c|
    Mường Vi|xa|02719|082|ab|02725
    Mường Xén|thitran|16813|417|ab|16813
    Mường Xén|xa|16813|40|c|
    Mù Sang|xa|03568|109|ab|03571
    Mỹ An|xa|07600|219|a|07612
    Mỹ An|phuong|20284|494|ab|20285
    Mỹ An|xa|21751|545|ab|21751
    Mỹ An|xa|28060|804|ab|28066
    Mỹ An|xa|29233|837|ab|29182
    Mỹ An|xa|29623|858|ab|29182 29623
    Mỹ An|thitran|30037|872|ab|30037
    Mỹ An|xa|30064|872|ab|30037
    Mỹ An|xa|30655|893|ab|30664
    Mỹ An|xa|07600|224|b|07612
    Mỹ An|xa|28066|80|c|
    Mỹ An Hưng|xa|30178|82|c|
    Mỹ An Hưng A|xa|30172|875|ab|30178
    Mỹ An Hưng B|xa|30178|875|ab|30178
    Mỹ Bằng|xa|02506|075|ab|02509
    Mỹ Bình|phuong|22779|582|ab|22780
    Mỹ Bình|xa|27928|801|ab|27898
    Mỹ Bình|phuong|30280|883|ab|30307
    Mỹ Bình|xa|31750|948|ab|31753
    Mỹ Cẩm|xa|29269|844|ab|29266
    Mỹ Cát|xa|21781|545|ab|21769
    Mỹ Chánh|xa|21769|545|ab|21769
    Mỹ Chánh|xa|29122|836|ab|29122
    Mỹ Chánh|xa|29380|847|ab|29374
    Mỹ Chánh Hòa|xa|29122|86|c|
    Mỹ Chánh Tây|xa|21784|545|ab|21730
    Mỹ Châu|xa|21739|545|ab|21739
    Mỹ Đình 1|phuong|00625|019|ab|00166 00592
    Mỹ Đình 2|phuong|00626|019|ab|00166 00592
    Mỹ Độ|phuong|07216|213|ab|07228
    Mỹ Đông|phuong|22771|582|ab|22780
    Mỹ Đông|xa|30058|872|ab|30055
    Mỹ Đồng|xa|11521|311|a|11506 11557
    Mỹ Đức|xa|11668|313|ab|11668
    Mỹ Đức|xa|21736|545|ab|21739
    Mỹ Đức|xa|25135|682|ab|25135
    Mỹ Đức|xa|30469|889|ab|30469
    Mỹ Đức|phuong|30778|900|ab|30769
    Mỹ Đức|xa|10441|01|c|
    Mỹ Đức|xa|30469|91|c|
    Mỹ Đức Đông|xa|28405|819|ab|28405
    Mỹ Đức Tây|xa|28408|819|ab|28405
    Mỹ Đức Tây|xa|28405|82|c|
    Mỹ Gia|xa|04741|141|ab|04744
    Mỹ Hà|xa|07402|217|a|
    Mỹ Hà|xa|13711|358|a|13693
    Mỹ Hà|xa|13711|356|b|13693
    Mỹ Hải|phuong|22780|582|ab|22780
    Mỹ Hạnh|xa|27976|80|c|
    Mỹ Hạnh Bắc|xa|27964|802|ab|27964
    Mỹ Hạnh Đông|xa|28450|817|ab|28468
    Mỹ Hạnh Nam|xa|27976|802|ab|27976
    Mỹ Hạnh Trung|xa|28453|817|ab|28435
    Mỹ Hào|phuong|12103|33|c|
    Mỹ Hiệp|xa|21775|545|ab|21775
    Mỹ Hiệp|xa|30112|873|ab|30112
    Mỹ Hiệp|xa|30652|893|ab|30643
    Mỹ Hiệp|xa|30112|82|c|
    Mỹ Hiệp Sơn|xa|30832|903|ab|30838
    Mỵ Hòa|xa|05083|153|b|05086
    Mỹ Hòa|xa|05143|155|ab|05158
    Mỹ Hòa|xa|21763|545|ab|21757
    Mỹ Hòa|xa|29116|836|ab|29122
    Mỹ Hòa|xa|29428|848|ab|29416
    Mỹ Hòa|xa|29815|861|ab|29770
    Mỹ Hòa|xa|30052|872|ab|30037
    Mỹ Hòa|phuong|30307|883|ab|30307
    Mỹ Hòa Hưng|xa|30313|883|ab|30313
    Mỹ Hòa Hưng|xa|30313|91|c|
    Mỹ Hội|xa|28387|819|ab|28393
    Mỹ Hội|xa|30109|873|ab|30076
    Mỹ Hội Đông|xa|30637|893|ab|30658
    Mỹ Hưng|xa|13729|358|a|
    Mỹ Hưng|xa|01651|049|ab|01648
    Mỹ Hưng|xa|10129|278|ab|10144
    Mỹ Hưng|xa|29197|837|ab|29191
    Mỹ Hương|xa|09508|264|a|09499
    Mỹ Hương|phuong|22753|582|a|
    Mỹ Hương|xa|31591|944|ab|31591
    Mỹ Hương|xa|31591|92|c|
    Mỹ Khánh|xa|30310|883|ab|30292
    Mỹ Khánh|xa|31312|926|ab|31150
    Mỹ Lạc|xa|28048|804|ab|28051
    Mỹ Lâm|phuong|02509|070|ab|02509
    Mỹ Lâm|xa|30844|903|ab|30760
    Mỹ Lâm|phuong|02509|08|c|
    Mỹ Lệ|xa|28135|806|ab|28132
    Mỹ Lệ|xa|28132|80|c|
    Mỹ Lộc|thitran|13708|358|a|13708
    Mỹ Lộc|xa|12949|341|ab|12943
    Mỹ Lộc|xa|16045|400|ab|16012
    Mỹ Lộc|xa|18487|443|ab|18484
    Mỹ Lộc|xa|21745|545|ab|21739
    Mỹ Lộc|xa|28177|807|ab|28177
    Mỹ Lộc|xa|29746|860|ab|29728
    Mỹ Lộc|xa|13735|356|b|13708
    Mỹ Lộc|phuong|13708|37|c|
    Mỹ Lộc|xa|28177|80|c|
    Mỹ Lợi|xa|21748|545|ab|21733
    Mỹ Lợi|xa|28414|82|c|
    Mỹ Lợi A|xa|28396|819|ab|28414
    Mỹ Lợi B|xa|28381|819|ab|28414
    Mỹ Long|xa|28495|820|ab|28504
    Mỹ Long|thitran|29419|848|ab|29419
    Mỹ Long|xa|30115|873|ab|30112
    Mỹ Long|phuong|30283|883|ab|30307
    Mỹ Long|xa|18202|439|b|18202
    Mỹ Long|xa|29419|86|c|
    Mỹ Long Bắc|xa|29422|848|ab|29419
    Mỹ Long Nam|xa|29425|848|ab|29419
    Mỹ Lung|xa|08293|234|ab|08296
    Mỹ Luông|thitran|30631|893|ab|30631
    Mỹ Lương|xa|08296|234|ab|08296
    Mỹ Lương|xa|10087|277|ab|10081
    Mỹ Lương|xa|28420|819|ab|28429
    Mỹ Lý|xa|16816|417|ab|16816
    Mỹ Lý|xa|16816|40|c|
    Mỹ Ngãi|xa|29881|866|a|29884
    Mỹ Ngãi|phuong|29881|866|b|29884
    Mỹ Ngãi|phuong|29884|82|c|
    Mỹ Nhơn|xa|29134|836|ab|29122
    Mỹ Phong|xa|21754|545|ab|21733
    Mỹ Phong|xa|28288|815|ab|28273
    Mỹ Phong|phuong|28273|82|c|
    Mỹ Phú|xa|28066|804|ab|28066
    Mỹ Phú|phuong|29888|866|ab|29888
    Mỹ Phú|xa|30472|889|ab|30478
    Mỹ Phúc|xa|13726|358|a|13669
    Mỹ Phúc|xa|13726|356|b|13669
    Mỹ Phú Đông|xa|30712|894|ab|30691
    Mỹ Phước|phuong|25813|721|ab|25813 25840
    Mỹ Phước|thitran|28321|818|ab|28321
    Mỹ Phước|xa|29626|858|ab|29623
    Mỹ Phước|phuong|30295|883|ab|30307
    Mỹ Phước|xa|30847|903|ab|30838
    Mỹ Phước|xa|31603|944|ab|31603
    Mỹ Phước|xa|31603|92|c|
    Mỹ Phước Tây|xa|28447|817|ab|28435
    Mỹ Phước Tây|phuong|28435|82|c|
    Mỹ Phương|xa|01927|061|ab|01921
    Mỹ Quang|xa|21772|545|ab|21730
    Mỹ Quí|xa|30055|82|c|
    Mỹ Quới|xa|31753|948|ab|31753
    Mỹ Quới|phuong|31753|92|c|
    Mỹ Quý|xa|30055|872|ab|30055
    Mỹ Quý|phuong|30298|883|ab|30307
    Mỹ Quý|xa|27907|80|c|
    Mỹ Quý Đông|xa|27901|801|ab|27907
    Mỹ Quý Tây|xa|27907|801|ab|27907
    Mỹ Sơn|xa|17704|427|ab|17707
    Mỹ Sơn|xa|22822|585|ab|22822
    Mỹ Sơn|xa|22822|56|c|
    Mỹ Tài|xa|21778|545|ab|21775
    Mỹ Tân|xa|13723|358|a|13684
    Mỹ Tân|xa|15067|389|ab|15061
    Mỹ Tân|xa|28378|819|ab|28378
    Mỹ Tân|xa|29884|866|ab|29884
    Mỹ Tân|xa|13723|356|b|13684
    Mỹ Thái|xa|07420|217|ab|07420
    Mỹ Thái|xa|30828|903|ab|30835
    Mỹ Thái|xa|07420|24|c|
    Mỹ Thắng|xa|13717|358|a|13693
    Mỹ Thắng|xa|21742|545|ab|21751
    Mỹ Thắng|xa|13717|356|b|13693
    Mỹ Thanh|xa|02011|063|ab|02008
    Mỹ Thành|xa|10456|282|a|
    Mỹ Thành|xa|13738|358|a|
    Mỹ Thành|xa|05275|157|ab|05290
    Mỹ Thành|xa|17608|426|ab|17611
    Mỹ Thành|xa|21766|545|ab|21769
    Mỹ Thành|xa|28456|82|c|
    Mỹ Thạnh|xa|23113|598|ab|23122
    Mỹ Thạnh|xa|28051|804|ab|28051
    Mỹ Thạnh|xa|28993|834|ab|28993
    Mỹ Thạnh|xa|29131|836|ab|29143
    Mỹ Thạnh|phuong|30304|883|ab|30301
    Mỹ Thạnh|xa|28051|80|c|
    Mỹ Thạnh An|xa|28792|829|ab|28777
    Mỹ Thành Bắc|xa|28441|820|ab|28456
    Mỹ Thạnh Bắc|xa|27904|801|ab|27907
    Mỹ Thạnh Đông|xa|27913|801|ab|27898
    Mỹ Thành Nam|xa|28456|820|ab|28456
    Mỹ Thạnh Tây|xa|27910|801|ab|27898
    Mỹ Thạnh Trung|xa|29755|860|ab|29719
    Mỹ Thiện|xa|28378|82|c|
    Mỹ Thịnh|xa|13735|358|a|13708
    Mỹ Tho|phuong|28261|82|c|
    Mỹ Thọ|xa|21760|545|ab|21751
    Mỹ Thọ|thitran|30076|873|ab|30076
    Mỹ Thọ|xa|30100|873|ab|30076
    Mỹ Thọ|xa|30076|82|c|
    Mỹ Thới|phuong|30301|883|ab|30301
    Mỹ Thới|phuong|30301|91|c|
    Mỹ Thuận|xa|13732|358|a|13708
    Mỹ Thuận|xa|08569|240|ab|08593
    Mỹ Thuận|xa|29794|863|ab|29788
    Mỹ Thuận|xa|30838|903|ab|30838
    Mỹ Thuận|xa|31609|944|ab|31567
    Mỹ Thuận|xa|13732|356|b|13708
    Mỹ Thuận|xa|29788|86|c|
    Mỹ Thuận|xa|30838|91|c|
    Mỹ Thượng|phuong|19930|46|c|
    Mỹ Thủy|xa|19303|457|ab|19291
    Mỹ Thủy|xa|19741|44|c|
    Mỹ Tiến|xa|13714|358|a|
    Mỹ Tịnh An|xa|28603|822|ab|28603
    Mỹ Tịnh An|xa|28603|82|c|
    Mỹ Trà|xa|29887|866|ab|29888
    Mỹ Trà|phuong|29888|82|c|
    Mỹ Trạch|xa|19120|455|a|
    Mỹ Trinh|xa|21757|545|ab|21757
    Mỹ Trung|xa|13720|358|a|13684
    Mỹ Trung|xa|28369|819|ab|28378
    Mỹ Trung|xa|13720|356|b|13684
    Mỹ Tú|xa|31597|944|ab|31567
    Mỹ Tú|xa|31567|92|c|
    Mỹ Xá|phuong|13699|356|ab|13699
    Mỹ Xuân|phuong|26719|754|ab|26704
    Mỹ Xương|xa|30121|873|ab|30076
    Mỹ Xuyên|phuong|30286|883|ab|30307
    Mỹ Xuyên|thitran|31684|947|ab|31684
    Mỹ Xuyên|xa|10459|282|b|10459
    Mỹ Xuyên|phuong|31684|92|c|
    Mỹ Yên|xa|05836|171|ab|05830
    Mỹ Yên|xa|28018|803|ab|28018
    Mỹ Yên|xa|28018|80|c|
    Nà Bó|xa|04136|125|b|04136
    Nà Bủng|xa|03170|103|ab|03176
    Nà Bủng|xa|03176|11|c|
    Nà Chì|xa|01147|033|ab|01147
    Na Cô Sa|xa|03167|103|ab|03164
    Na Dương|thitran|06526|188|ab|06526
    Na Dương|xa|06526|20|c|
    Na Hang|thitran|02221|072|ab|02221
    Nà Hang|xa|02221|08|c|
    Nà Hẩu|xa|04453|136|ab|04429
    Na Hối|xa|02875|085|ab|02839
    Nà Hỳ|xa|03169|103|ab|03169
    Nà Hỳ|xa|03169|11|c|
    Nại Hiên Đông|phuong|20266|493|ab|20263
    Na Khê|xa|00835|028|ab|00832
    Nà Khoa|xa|03168|103|ab|03169
    Nà Khương|xa|01258|035|ab|01255
    Na Lay|phuong|03151|095|ab|03151
    Na Loi|xa|16834|417|ab|16834
    Na Loi|xa|16834|40|c|
    Nam Anh|xa|17941|430|ab|17944
    Nam An Phụ|xa|10705|31|c|
    Na Mao|xa|05782|171|a|
    Nam Ba Đồn|xa|19075|44|c|
    Nam Ban|thitran|24868|676|ab|24868
    Nậm Ban|xa|00811|027|ab|00808
    Nậm Ban|xa|03502|112|ab|03503
    Nam Ban Lâm Hà|xa|24868|68|c|
    Nam Bình|phuong|14338|369|a|14329
    Nam Bình|xa|13180|343|ab|13186
    Nam Bình|xa|24721|665|ab|24717
    Nam Bình|phuong|14338|374|b|14329
    Nậm Búng|xa|04633|140|ab|04636
    Nam Cam Ranh|xa|22480|56|c|
    Năm Căn|thitran|32191|971|ab|32191 32201
    Năm Căn|xa|32191|96|c|
    Nậm Càn|xa|16873|417|ab|16870
    Nậm Cần|xa|03610|111|ab|03598
    Nậm Cắn|xa|16837|417|ab|16837
    Nậm Cắn|xa|16837|40|c|
    Nam Cao|xa|13120|343|a|13120
    Nam Cao|xa|01296|042|ab|01297
    Nam Cát|xa|17983|430|ab|17971
    Nam Cát Tiên|xa|26122|734|ab|26122
    Nam Cát Tiên|xa|26122|75|c|
    Nậm Cha|xa|03526|108|ab|03517
    Nậm Chà|xa|03473|112|ab|03472
    Nậm Chạc|xa|02689|082|ab|02686
    Nậm Chày|xa|03076|089|b|03076
    Nậm Chày|xa|03076|15|c|
    Nậm Chảy|xa|02770|083|ab|02761
    Nậm Chầy|xa|03076|089|a|03076
    Nam Chính|xa|10627|291|a|
    Nam Chính|xa|13045|342|ab|13057
    Nam Chính|xa|23206|600|ab|23191
    Nậm Chua|xa|03173|103|ab|03169
    Nậm Có|xa|04462|137|ab|04462
    Nậm Có|xa|04462|15|c|
    Nam Cửa Việt|xa|19639|44|c|
    Nậm Cuổi|xa|03544|108|ab|03544
    Nậm Cuổi|xa|03544|12|c|
    Nam Cường|xa|02026|064|ab|02026
    Nam Cường|phuong|02671|080|ab|02671
    Nam Cường|phuong|04273|132|ab|04273
    Nam Cường|xa|13036|342|ab|13057
    Nam Cường|xa|13990|362|ab|13966
    Nam Cường|xa|02026|19|c|
    Nam Cường|phuong|04273|15|c|
    Nam Cường|xa|13057|33|c|
    Nam Đà|xa|24697|664|ab|24697
    Nam Đà|xa|24697|68|c|
    Nam Đàn|thitran|17950|430|ab|17950
    Nam Đàn|xa|17935|40|c|
    Nấm Dẩn|xa|01141|033|ab|01141
    Nấm Dẩn|xa|01141|08|c|
    Nậm Dạng|xa|03073|089|b|03061
    Nậm Đét|xa|02884|085|ab|02890
    Nậm Dịch|xa|01075|032|ab|01075
    Nậm Dịch|xa|01075|08|c|
    Nam Điền|xa|13963|361|ab|13894
    Nam Điền|xa|18667|445|ab|18667
    Nam Điền|xa|13972|362|b|13972
    Nam Định|phuong|13669|37|c|
    Nam Dong|xa|24649|662|ab|24649
    Nam Dong|xa|24649|68|c|
    Nam Đông|xa|20179|46|c|
    Nam Đồng|phuong|00208|006|ab|00226 00229 00235
    Nam Đồng|phuong|10672|288|ab|10837
    Nam Đồng|phuong|10837|31|c|
    Nam Đồng|xa|14014|37|c|
    Nam Động|xa|14917|385|ab|14908
    Nam Đông Hà|phuong|19351|44|c|
    Nam Đông Hưng|xa|12775|33|c|
    Nam Đồ Sơn|phuong|11737|31|c|
    Nam Du|xa|31115|912|ab|31108
    Nam Dương|xa|07603|219|a|07603
    Nam Dương|phuong|20248|492|a|
    Nam Dương|xa|14002|362|ab|14011
    Nam Dương|xa|07603|224|b|07603
    Nam Dương|xa|07603|24|c|
    Na Mèo|xa|15013|387|ab|15013
    Na Mèo|xa|15013|38|c|
    Nậm ét|xa|03712|118|a|03712
    Nặm Ét|xa|03712|118|b|03712
    Nậm Giải|xa|16753|415|ab|16738
    Nam Giang|thitran|13966|362|ab|13966
    Nam Giang|xa|15505|395|ab|15505
    Nam Giang|xa|17956|430|ab|17971
    Nam Giang|xa|20707|48|c|
    Nam Gia Nghĩa|phuong|24615|68|c|
    Nam Gianh|xa|19093|44|c|
    Nậm Giôn|xa|03811|120|ab|03814
    Nam Hà|xa|13054|342|ab|13063
    Nam Hà|phuong|18073|436|ab|18073
    Nam Hà|xa|24925|676|ab|24883
    Nam Hà|xa|09724|272|b|09739
    Nam Hải|phuong|11419|306|ab|11411 11413
    Nam Hải|xa|13069|342|ab|13063
    Nam Hải|xa|14020|362|ab|14005
    Nam Hải Lăng|xa|19735|44|c|
    Nam Hà Lâm Hà|xa|24883|68|c|
    Nậm Hăn|xa|03547|108|ab|03544
    Nậm Hàng|xa|03475|112|ab|03434
    Nậm Hàng|xa|03434|12|c|
    Nam Hoa|xa|13999|362|ab|14005
    Nam Hòa|xa|05707|169|ab|05707
    Nam Hòa|phuong|07165|206|ab|07183
    Nam Hòa|xa|05707|19|c|
    Nam Hoa Lư|phuong|14359|37|c|
    Nam Hồng|xa|10651|291|a|
    Nam Hồng|xa|00469|017|ab|00466
    Nam Hồng|xa|13063|342|ab|13063
    Nam Hồng|xa|13993|362|ab|13987
    Nam Hồng|phuong|18118|437|ab|18118
    Nam Hồng|xa|13987|37|c|
    Nam Hồng Lĩnh|phuong|18118|42|c|
    Nam Hùng|xa|13996|362|ab|13966
    Nam Hưng|xa|10609|291|ab|10615
    Nam Hưng|xa|11806|315|ab|11806
    Nam Hưng|xa|13066|342|ab|13066
    Nam Hưng|xa|17932|430|ab|17935
    Nam Ka|xa|24607|656|ab|24607
    Nam Ka|xa|24607|66|c|
    Nậm Kè|xa|03162|096|ab|03162
    Nậm Kè|xa|03162|11|c|
    Nậm Khăn|xa|03174|103|ab|03175
    Nậm Khánh|xa|02887|085|ab|02869
    Nam Khánh Vĩnh|xa|22648|56|c|
    Nậm Khao|xa|03457|107|ab|03445
    Nậm Khắt|xa|04495|137|ab|04492
    Nam Khê|phuong|06823|196|ab|06820
    Nậm Khòa|xa|01093|032|ab|01084
    Nam Kim|xa|17998|430|ab|17989
    Nậm Lành|xa|04648|140|ab|04636
    Nậm Lạnh|xa|04237|127|ab|04231
    Nậm Lầu|xa|03790|119|ab|03784
    Nậm Lầu|xa|03784|14|c|
    Nặm Lịch|xa|03312|102|ab|03313
    Nam Lĩnh|xa|17953|430|ab|17944
    Nam Lợi|xa|14008|362|ab|14005
    Nấm Lư|xa|02773|083|ab|02761
    Nậm Lúc|xa|02893|085|ab|02896
    Nam Lý|phuong|18865|450|ab|18880
    Nam Lý|xa|13627|37|c|
    Nậm Mạ|xa|03535|108|ab|03538
    Nậm Mạ|xa|03538|12|c|
    Nậm Mả|xa|03067|089|ab|03061
    Nậm Mằn|xa|04201|126|ab|04210
    Nậm Manh|xa|03474|112|ab|03434
    Nam Mẫu|xa|01909|061|ab|01906
    Nam Minh|xa|14011|37|c|
    Nậm Mòn|xa|02881|085|ab|02839
    Nậm Mười|xa|04642|140|ab|04651
    Nam Mỹ|xa|13969|362|a|
    Nâm N'Đir|xa|24715|664|ab|24703
    Nậm Nèn|xa|03194|097|ab|03194
    Nậm Nèn|xa|03194|11|c|
    Nam Ngạn|phuong|14761|380|ab|14758
    Nam Nghĩa|xa|17935|430|a|17935
    Nam Nha Trang|phuong|22402|56|c|
    Nậm Nhoóng|xa|16768|415|ab|16756
    Nậm Nhừ|xa|03171|103|ab|03169
    Nậm Nhùn|thitran|03434|112|ab|03434
    Nam Ninh|xa|25171|683|a|25159
    Nam Ninh|xa|25171|682|b|25159
    Nam Ninh|xa|14005|37|c|
    Nam Ninh Hòa|xa|22597|56|c|
    Nâm N'Jang|xa|24728|665|ab|24730
    Nâm Nung|xa|24703|664|ab|24703
    Nâm Nung|xa|24703|68|c|
    Nậm Păm|xa|03826|120|ab|03808
    Nam Phong|xa|10309|280|a|
    Nam Phong|xa|13696|356|a|13972
    Nam Phong|xa|03973|122|ab|03970
    Nam Phong|xa|05119|154|ab|05116
    Nam Phong|xa|10312|280|b|10273
    Nam Phong|phuong|13696|356|b|13972
    Nam Phù|xa|00685|01|c|
    Nam Phú|xa|13072|342|ab|13066
    Nam Phúc Thăng|xa|18712|446|ab|18676
    Nam Phước|thitran|20599|508|ab|20599
    Nam Phước|xa|20599|48|c|
    Nam Phương Tiến|xa|10069|277|ab|10045
    Nậm Pì|xa|03488|112|ab|03487
    Nậm Pung|xa|02740|082|ab|02728
    Nam Quan|xa|06604|188|ab|06607
    Nam Quang|xa|01297|042|ab|01297
    Nam Quang|xa|01297|04|c|
    Nậm Rạng|xa|03073|089|a|03061
    Nam Sách|thitran|10606|291|ab|10606
    Nam Sách|xa|10606|31|c|
    Nam Sầm Sơn|phuong|16516|38|c|
    Nậm Sỏ|xa|03613|111|ab|03613
    Nậm Sỏ|xa|03613|12|c|
    Nam Sơn|xa|11608|312|a|11581
    Nam Sơn|xa|00388|016|ab|00385
    Nam Sơn|xa|01084|032|ab|01084
    Nam Sơn|xa|06982|202|ab|06970
    Nam Sơn|phuong|09286|256|ab|09286
    Nam Sơn|phuong|11437|307|ab|11443 11446
    Nam Sơn|phuong|14368|370|ab|14365
    Nam Sơn|xa|17086|420|ab|17089
    Nam Sơn|xa|17656|427|ab|17662
    Nam Sơn|phuong|11608|312|b|11581
    Nam Sơn|phuong|09286|24|c|
    Nậm Tăm|xa|03517|108|ab|03517
    Nậm Tăm|xa|03517|12|c|
    Nam Tân|xa|10612|291|ab|10615
    Nậm Tha|xa|03109|089|ab|03091
    Nam Thái|xa|17947|430|a|
    Nam Thái|xa|14023|362|ab|14014
    Nam Thái|xa|31000|908|ab|31006
    Nam Thái A|xa|31003|908|ab|31006
    Nam Thái Ninh|xa|12961|33|c|
    Nam Thái Sơn|xa|30829|903|ab|30817
    Nam Thắng|xa|13042|342|a|
    Nam Thắng|xa|13978|362|ab|13987
    Nam Thanh|xa|13057|342|a|13057
    Nam Thanh|phuong|03139|094|ab|03334
    Nam Thanh|xa|14005|362|ab|14005
    Nam Thanh|xa|17938|430|ab|17935
    Nam Thành|phuong|14341|369|a|14329
    Nam Thành|xa|17584|426|ab|17569
    Nam Thành|phuong|14341|374|b|14329
    Nam Thành|xa|23200|68|c|
    Nam Thanh Miện|xa|11284|31|c|
    Nam Thịnh|xa|13051|342|ab|13057
    Nam Thượng|xa|05068|153|ab|05068
    Nam Thụy Anh|xa|12904|33|c|
    Nam Tiến|phuong|05890|172|ab|05890
    Nam Tiến|xa|10282|280|ab|10273
    Nam Tiến|xa|14017|362|ab|14011
    Nam Tiến|xa|14902|385|ab|14902
    Nam Tiến|xa|13057|342|b|13057
    Nam Tiền Hải|xa|13063|33|c|
    Nam Tiên Hưng|xa|12763|33|c|
    Nậm Tin|xa|03156|103|ab|03166
    Nam Toàn|xa|13981|362|a|
    Nam Trạch|xa|19195|455|a|
    Nam Trạch|xa|19198|44|c|
    Nam Trà My|xa|20944|48|c|
    Nam Triều|xa|10312|280|a|10273
    Nam Triệu|phuong|11542|31|c|
    Nam Triệu Giang|phuong|11542|311|b|11542
    Nam Trực|xa|13966|37|c|
    Nam Trung|xa|10633|291|a|10633
    Nam Trung|xa|13060|342|ab|13066
    Nam Tuấn|xa|01660|051|ab|01660
    Nam Tuấn|xa|01660|04|c|
    Nậm Ty|xa|04186|126|ab|04186
    Nậm Ty|xa|01087|032|b|01075
    Nậm Ty|xa|04186|14|c|
    Nậm Tỵ|xa|01087|032|a|01075
    Nà Mường|xa|04000|123|a|04000
    Nam Vân|xa|13705|356|a|13984
    Nam Vân|phuong|13705|356|b|13984
    Nậm Vì|xa|03161|096|ab|03160
    Nam Viêm|phuong|08755|244|ab|08740
    Nam Xang|xa|13591|37|c|
    Nậm Xây|xa|03121|089|ab|03121
    Nậm Xe|xa|03586|109|ab|03394
    Nậm Xé|xa|03085|089|ab|03085
    Nậm Xé|xa|03085|15|c|
    Nam Xuân|xa|14914|385|ab|14902
    Nam Xuân|xa|17944|430|ab|17944
    Nam Xuân|xa|24692|664|ab|24678
    Nam Xuân|xa|14902|38|c|
    Nam Yang|xa|23695|626|ab|23701
    Nam Yên|xa|30994|908|ab|30988
    Nàng Đôn|xa|01054|032|ab|01057
    Nà Nghịu|xa|04198|126|ab|04168
    Năng Khả|xa|02281|072|ab|02221
    Nàng Mau|thitran|31441|935|ab|31441
    Na Ngoi|xa|16870|417|ab|16870
    Na Ngoi|xa|16870|40|c|
    Năng Tĩnh|phuong|13672|356|a|
    Năng Tĩnh|phuong|13678|356|b|13669
    Nà Nhạn|xa|03317|094|ab|03325
    Nánh Nghê|xa|04834|150|ab|04846
    Nàn Ma|xa|01129|033|ab|01096
    Nàn Sán|xa|02800|084|ab|02809
    Nàn Sín|xa|02836|084|b|02824
    Nàn Xín|xa|02836|084|a|02824
    Nàn Xỉn|xa|01099|033|ab|01108
    Nà Ơt|xa|04162|125|a|04159
    Nà Ớt|xa|04162|125|b|04159
    Nà Phặc|thitran|01936|062|ab|01936
    Nà Phặc|xa|01936|19|c|
    Nà Phòn|xa|05242|156|ab|05200
    Nà Pó|xa|04136|125|a|04136
    Na Rì|xa|02155|19|c|
    Na Sầm|thitran|06124|182|ab|06124
    Na Sầm|xa|06124|20|c|
    Na Sang|xa|03201|097|ab|03172
    Na Sang|xa|03172|11|c|
    Nà Sáy|xa|03283|099|ab|03283
    Na Son|xa|03205|101|ab|03203
    Na Son|xa|03203|11|c|
    Nà Tăm|xa|03427|106|ab|03424
    Nà Tấu|xa|03316|094|ab|03316
    Nà Tấu|xa|03316|11|c|
    Na Tông|xa|03365|100|ab|03358
    Nà Tòng|xa|03263|099|ab|03217
    Nật Sơn|xa|04990|25|c|
    Na Ư|xa|03361|100|ab|03356
    Nếnh|thitran|07795|222|a|07795
    Nếnh|phuong|07795|222|b|07795
    Nếnh|phuong|07795|24|c|
    Nga An|xa|16144|401|ab|16144
    Nga An|xa|16144|38|c|
    Nga Bạch|xa|16120|401|a|16093
    Ngã Bảy|phuong|31340|931|ab|31340
    Ngã Bảy|phuong|31340|92|c|
    Nga Điền|xa|16150|401|ab|16144
    Nga Giáp|xa|16135|401|ab|16138
    Nga Hải|xa|16138|401|ab|16138
    Nga Hiệp|xa|16120|401|b|16093
    Nga Hoàng|xa|08317|234|ab|08323
    Ngãi Đăng|xa|28975|833|ab|28981
    Ngãi Giao|thitran|26575|750|ab|26575
    Ngãi Giao|xa|26575|79|c|
    Ngãi Hùng|xa|29368|846|ab|29362
    Ngãi Tứ|xa|29764|860|ab|29767 29770
    Ngãi Tứ|xa|29767|86|c|
    Ngãi Xuyên|xa|29479|849|ab|29461
    Nga Liên|xa|16159|401|ab|16138
    Ngàm Đăng Vài|xa|01066|032|ab|01021
    Ngam La|xa|00856|028|ab|00847
    Nga My|xa|05956|173|ab|05941
    Nga My|xa|16903|418|ab|16903
    Nga My|xa|16903|40|c|
    Ngã Năm|phuong|31732|92|c|
    Ngan Dừa|thitran|31843|956|ab|31843
    Ngân Sơn|xa|01954|19|c|
    Ngân Thủy|xa|19273|457|ab|19318
    Nga Phú|xa|16147|401|ab|16144
    Nga Phượng|xa|16114|401|ab|16114
    Nga Quán|xa|04528|138|a|
    Ngã Sáu|thitran|31366|933|ab|31366
    Nga Sơn|thitran|16093|401|ab|16093
    Nga Sơn|xa|16093|38|c|
    Nga Tân|xa|16153|401|ab|16108
    Nga Thạch|xa|16165|401|ab|16114
    Nga Thái|xa|16162|401|ab|16108
    Nga Thắng|xa|16168|401|ab|16114
    Nga Thắng|xa|16114|38|c|
    Nga Thanh|xa|16123|401|ab|16093
    Nga Thành|xa|16141|401|ab|16138
    Nga Thiện|xa|16105|401|ab|16171
    Nga Thủy|xa|16156|401|ab|16093
    Nga Tiến|xa|16108|401|ab|16108
    Nga Trung|xa|16117|401|a|
    Nga Trường|xa|16171|401|ab|16171
    Ngã Tư Sở|phuong|00235|006|a|00235
    Nga Văn|xa|16102|401|ab|16114
    Nga Vịnh|xa|16099|401|ab|16171
    Nga Yên|xa|16132|401|ab|16093
    Nghèn|thitran|18406|443|ab|18406
    Nghĩa An|xa|21262|522|a|21034
    Nghĩa An|xa|04300|133|ab|04288
    Nghĩa An|xa|11164|299|ab|11164
    Nghĩa An|xa|13975|362|ab|13984
    Nghĩa An|xa|17023|419|ab|17032
    Nghĩa An|xa|23662|625|ab|23674
    Nghĩa Bình|xa|13933|361|a|
    Nghĩa Bình|xa|17281|423|a|17284
    Nghĩa Bình|xa|16960|419|ab|16941
    Nghĩa Bình|xa|25424|696|ab|25417
    Nghĩa Chánh|phuong|21019|522|ab|21025
    Nghĩa Châu|xa|13912|361|ab|13891
    Nghĩa Dân|xa|12283|331|ab|12286
    Nghĩa Dân|xa|12286|33|c|
    Nghĩa Đàn|thitran|16941|419|ab|16941
    Nghĩa Đàn|xa|16941|40|c|
    Nghĩa Đạo|xa|09448|262|ab|09430
    Nghĩa Điền|xa|21271|528|ab|21250
    Nghĩa Đô|phuong|00157|005|ab|00008 00103 00160
    Nghĩa Đô|xa|02953|087|ab|02953
    Nghĩa Đô|phuong|00160|01|c|
    Nghĩa Đô|xa|02953|15|c|
    Nghĩa Dõng|xa|21037|522|ab|21034
    Nghĩa Đồng|xa|13897|361|a|
    Nghĩa Đồng|xa|17284|423|ab|17284
    Nghĩa Đồng|xa|17284|40|c|
    Nghĩa Đức|xa|17020|419|ab|17032
    Nghĩa Đức|phuong|24611|660|ab|24611
    Nghĩa Dũng|xa|17308|423|ab|17266
    Nghĩa Dũng|xa|21034|522|ab|21034
    Nghĩa Giang|xa|21250|51|c|
    Nghĩa Hà|xa|21256|522|ab|21034
    Nghĩa Hải|xa|13957|361|ab|13957
    Nghĩa Hành|xa|17326|423|ab|17326
    Nghĩa Hành|xa|17326|40|c|
    Nghĩa Hành|xa|21364|51|c|
    Nghĩa Hiệp|xa|12058|327|a|
    Nghĩa Hiệp|xa|21280|528|ab|21238
    Nghĩa Hiếu|xa|16996|419|a|
    Nghĩa Hòa|xa|07378|217|ab|07381
    Nghĩa Hòa|xa|21268|528|ab|21235
    Nghĩa Hòa|xa|23755|627|ab|23722
    Nghĩa Hoàn|xa|17296|423|a|17272
    Nghĩa Hội|xa|16984|419|ab|16969
    Nghĩa Hồng|xa|13924|361|ab|13927
    Nghĩa Hồng|xa|16975|419|ab|16975
    Nghĩa Hợp|xa|17293|423|a|
    Nghĩa Hùng|xa|13942|361|ab|13957
    Nghĩa Hưng|xa|07381|217|ab|07381
    Nghĩa Hưng|xa|09088|252|ab|09100
    Nghĩa Hưng|xa|16972|419|ab|16972
    Nghĩa Hưng|xa|23761|627|ab|23590
    Nghĩa Hưng|xa|13891|37|c|
    Nghĩa Hưng|xa|16972|40|c|
    Nghĩa Hương|xa|09928|275|a|09910
    Nghĩa Khánh|xa|17032|419|ab|17032
    Nghĩa Khánh|xa|17032|40|c|
    Nghĩa Kỳ|xa|21250|528|ab|21250
    Nghĩa Lạc|xa|13921|361|ab|13918
    Nghĩa Lạc|xa|16948|419|ab|16951
    Nghĩa Lâm|xa|13945|361|ab|13957
    Nghĩa Lâm|xa|16951|419|ab|16951
    Nghĩa Lâm|xa|21241|528|ab|21244
    Nghĩa Lâm|xa|13957|37|c|
    Nghĩa Lâm|xa|16951|40|c|
    Nghĩa Lộ|xa|04624|133|ab|04663
    Nghĩa Lộ|xa|11920|317|ab|11914
    Nghĩa Lộ|phuong|21028|522|ab|21028
    Nghĩa Lộ|phuong|04288|15|c|
    Nghĩa Lộ|phuong|21028|51|c|
    Nghĩa Lộc|xa|17029|419|ab|17029
    Nghĩa Lộc|xa|17029|40|c|
    Nghĩa Lợi|xa|04294|133|ab|04663
    Nghĩa Lợi|xa|13954|361|ab|13939
    Nghĩa Lợi|xa|16957|419|ab|16969
    Nghĩa Long|xa|17026|419|ab|17029
    Nghĩa Mai|xa|16942|419|ab|16975
    Nghĩa Mai|xa|16975|40|c|
    Nghĩa Minh|xa|13903|361|a|
    Nghĩa Minh|xa|16966|419|ab|16975
    Nghĩa Mỹ|xa|21286|528|a|
    Nghĩa Mỹ|xa|17008|414|ab|17017
    Nghi Ân|xa|17914|412|ab|16702
    Nghĩa Ninh|xa|18892|450|ab|18871
    Nghĩa Phong|xa|13927|361|ab|13927
    Nghĩa Phú|xa|16969|419|a|16969
    Nghĩa Phú|xa|21253|522|a|
    Nghĩa Phú|xa|13930|361|ab|13927
    Nghĩa Phú|phuong|24614|660|ab|24615
    Nghĩa Phúc|xa|04297|133|ab|04660
    Nghĩa Phúc|xa|17299|423|ab|17305
    Nghĩa Phương|xa|07486|218|ab|07486
    Nghĩa Phương|xa|21283|528|ab|21238
    Nghĩa Phương|xa|07486|24|c|
    Nghĩa Sơn|xa|04666|140|ab|04288
    Nghĩa Sơn|xa|13918|361|ab|13918
    Nghĩa Sơn|xa|16954|419|ab|16951
    Nghĩa Sơn|xa|21259|528|ab|21244
    Nghĩa Sơn|xa|13918|37|c|
    Nghĩa Tá|xa|02071|064|ab|02071
    Nghĩa Tá|xa|02071|19|c|
    Nghĩa Tâm|xa|04711|140|ab|04711
    Nghĩa Tâm|xa|04711|15|c|
    Nghĩa Tân|xa|13939|361|a|13939
    Nghĩa Tân|phuong|00160|005|ab|00160
    Nghĩa Tân|phuong|24615|660|ab|24615
    Nghĩa Thái|xa|13906|361|ab|13891
    Nghĩa Thái|xa|17290|423|ab|17272
    Nghĩa Thái|xa|17935|430|b|17935
    Nghĩa Thắng|xa|21244|528|ab|21244
    Nghĩa Thắng|xa|24756|666|ab|24733
    Nghĩa Thành|xa|13948|361|ab|13939
    Nghĩa Thành|xa|16987|419|ab|16972
    Nghĩa Thành|phuong|24612|660|ab|24611
    Nghĩa Thành|xa|26617|750|ab|26617
    Nghĩa Thành|xa|26617|79|c|
    Nghĩa Thịnh|xa|13900|361|a|13900
    Nghĩa Thịnh|xa|16978|419|a|
    Nghĩa Thọ|xa|16963|419|a|
    Nghĩa Thọ|xa|16969|419|b|16969
    Nghĩa Thọ|xa|16969|40|c|
    Nghĩa Thuận|xa|00880|029|ab|00889
    Nghĩa Thuận|xa|17014|414|ab|17017
    Nghĩa Thuận|xa|21247|528|ab|21250
    Nghĩa Thuận|xa|00889|08|c|
    Nghĩa Thương|xa|21274|528|ab|21235
    Nghĩa Tiến|xa|17005|414|ab|17011
    Nghĩa Trụ|xa|12031|326|ab|12031
    Nghĩa Trụ|xa|12031|33|c|
    Nghĩa Trung|xa|07765|222|ab|07777
    Nghĩa Trung|xa|13915|361|ab|13891
    Nghĩa Trung|xa|16981|419|ab|16941
    Nghĩa Trung|xa|21277|528|ab|21235
    Nghĩa Trung|phuong|24617|660|ab|24617
    Nghĩa Trung|xa|25423|696|ab|25417
    Nghĩa Trung|xa|25417|75|c|
    Nghĩa Xá|phuong|11401|305|a|11407
    Nghĩa Xuân|xa|17074|420|ab|17059
    Nghĩa Yên|xa|16945|419|ab|16951
    Nghi Công Bắc|xa|17884|429|ab|17857
    Nghi Công Nam|xa|17887|429|ab|17857
    Nghi Diên|xa|17899|429|a|17827
    Nghi Đồng|xa|17842|429|ab|17842
    Nghi Đức|xa|17923|412|a|16702
    Nghi Đức|phuong|17923|412|b|16702
    Nghị Đức|xa|23158|599|ab|23158
    Nghị Đức|xa|23158|68|c|
    Nghi Dương|xa|11713|31|c|
    Nghiêm Xuyên|xa|10255|279|ab|10231
    Nghiên Loan|xa|01882|060|ab|01882
    Nghiên Loan|xa|01882|19|c|
    Nghi Hải|phuong|16729|413|a|16732
    Nghi Hải|phuong|16729|412|b|16732
    Nghi Hoa|xa|17875|429|a|
    Nghi Hòa|phuong|16726|413|a|16732
    Nghi Hòa|phuong|16726|412|b|16732
    Nghi Hưng|xa|17839|429|ab|17842
    Nghi Hương|phuong|16732|413|a|16732
    Nghi Hương|phuong|16732|412|b|16732
    Nghi Kiều|xa|17854|429|ab|17854
    Nghi Kim|xa|17920|412|ab|17920
    Nghi Lâm|xa|17848|429|ab|17857
    Nghi Liên|xa|17908|412|ab|17920
    Nghi Lộc|xa|17827|40|c|
    Nghi Long|xa|17866|429|ab|17866
    Nghi Mỹ|xa|17857|429|ab|17857
    Nghinh Tường|xa|05722|170|ab|05722
    Nghinh Tường|xa|05722|19|c|
    Nghi Phong|xa|17902|429|a|16708
    Nghi Phong|xa|17902|412|b|16708
    Nghi Phú|xa|16702|412|a|16702
    Nghi Phú|phuong|16702|412|b|16702
    Nghi Phương|xa|17860|429|ab|17842
    Nghi Quang|xa|17851|429|ab|17866
    Nghi Sơn|xa|16657|407|ab|16654
    Nghi Sơn|phuong|16654|38|c|
    Nghi Tân|phuong|16720|413|a|16732
    Nghi Tân|phuong|16720|412|b|16732
    Nghi Thạch|xa|17890|429|ab|17878
    Nghi Thái|xa|17926|429|a|16708
    Nghi Thái|xa|17926|412|b|16708
    Nghi Thiết|xa|17845|429|ab|17833
    Nghi Thịnh|xa|17881|429|a|
    Nghi Thu|phuong|16735|413|a|16732
    Nghi Thu|phuong|16735|412|b|16732
    Nghi Thuận|xa|17863|429|ab|17866
    Nghi Thuỷ|phuong|16717|413|a|16732
    Nghi Thủy|phuong|16717|412|b|16732
    Nghi Tiến|xa|17836|429|ab|17833
    Nghi Trung|xa|17893|429|ab|17827
    Nghi Trường|xa|17896|429|a|17878
    Nghi Văn|xa|17830|429|ab|17854
    Nghi Vạn|xa|17911|429|ab|17827
    Nghi Xá|xa|17869|429|ab|17866
    Nghi Xuân|xa|17905|429|a|16708
    Nghi Xuân|xa|17905|412|b|16708
    Nghi Xuân|xa|18352|42|c|
    Nghi Yên|xa|17833|429|ab|17833
    Ngọc Bích|xa|17452|425|b|17464
    Ngọc Biên|xa|29503|849|ab|29506
    Ngọc Chấn|xa|04729|141|ab|04726
    Ngọc Chánh|xa|32186|970|ab|32185
    Ngọc Châu|xa|07348|216|ab|07351
    Ngọc Châu|phuong|10513|288|ab|10525
    Ngọc Chiến|xa|03820|120|ab|03820
    Ngọc Chiến|xa|03820|14|c|
    Ngọc Chúc|xa|30928|906|ab|30928
    Ngọc Chúc|xa|30928|91|c|
    Ngọc Côn|xa|01481|047|ab|01489
    Ngọc Đào|xa|01438|045|ab|01438
    Ngọc Định|xa|26224|736|ab|26206
    Ngọc Đông|xa|31711|947|ab|31723
    Ngọc Đồng|xa|08338|234|ab|08338
    Ngọc Động|xa|01378|045|ab|01387
    Ngọc Động|xa|01618|049|ab|01618
    Ngọc Đường|xa|00700|024|ab|00700
    Ngọc Đường|xa|00700|08|c|
    Ngọc Hà|phuong|00016|001|ab|00004 00008
    Ngọc Hà|phuong|00692|024|ab|00691
    Ngọc Hà|phuong|00008|01|c|
    Ngọc Hiệp|phuong|22336|568|ab|22390
    Ngọc Hòa|xa|10042|277|ab|10015
    Ngọc Hòa|xa|30950|906|ab|30949
    Ngọc Hồi|xa|00673|020|ab|00679
    Ngọc Hồi|xa|00679|01|c|
    Ngọc Hội|xa|02329|073|ab|02287
    Ngọc Khánh|phuong|00025|001|ab|00008 00025 00199
    Ngọc Khê|xa|01480|047|ab|01489
    Ngọc Kỳ|xa|11089|298|a|
    Ngọc Lặc|thitran|15061|389|ab|15061
    Ngọc Lặc|xa|15061|38|c|
    Ngọc Lâm|phuong|00133|004|ab|00118
    Ngọc Lâm|xa|12136|328|ab|12133
    Ngọc Lâm|xa|17759|428|ab|17759
    Ngọc Lâm|xa|12517|33|c|
    Ngọc Lập|xa|08335|234|ab|08338
    Ngọc Lâu|xa|05350|157|ab|05329
    Ngọc Lây|xa|23404|617|a|23446
    Ngọc Liên|xa|10903|295|ab|10903
    Ngọc Liên|xa|15091|389|ab|15091
    Ngọc Liên|xa|15091|38|c|
    Ngọc Liệp|xa|09907|275|ab|09910 10003
    Ngọc Linh|xa|00970|030|ab|00970
    Ngọc Linh|xa|23365|610|ab|23365
    Ngọc Linh|xa|23365|51|c|
    Ngọc Lĩnh|xa|16582|407|ab|16594
    Ngọc Long|xa|00859|028|ab|00859
    Ngọc Long|xa|12064|327|ab|12064
    Ngọc Long|xa|00859|08|c|
    Ngọc Lũ|xa|13519|352|ab|13540
    Ngọc Lương|xa|05389|158|ab|05386
    Ngọc Lý|xa|07363|216|ab|07339
    Ngọc Minh|xa|00973|030|ab|00976
    Ngọc Mỹ|xa|05170|155|ab|05128
    Ngọc Mỹ|xa|08767|246|ab|08770
    Ngọc Mỹ|xa|09910|275|ab|09895 09910
    Ngọc Phái|xa|02053|064|ab|02020
    Ngọc Phụng|xa|15655|396|ab|15646
    Ngọc Quan|xa|08008|230|ab|07969
    Ngọc Sơn|xa|13423|350|a|13384
    Ngọc Sơn|xa|17635|427|a|
    Ngọc Sơn|xa|05329|157|ab|05329
    Ngọc Sơn|xa|07831|223|ab|07822
    Ngọc Sơn|xa|11077|288|ab|10537
    Ngọc Sơn|phuong|11440|307|ab|11446
    Ngọc Sơn|xa|15094|389|ab|15091
    Ngọc Sơn|xa|17146|421|ab|17170
    Ngọc Sơn|xa|17767|428|ab|17779
    Ngọc Sơn|xa|18565|445|ab|18634
    Ngọc Sơn|phuong|13423|350|b|13384
    Ngọc Sơn|xa|05329|25|c|
    Ngọc Sơn|phuong|16576|38|c|
    Ngọc Tảo|xa|09766|272|ab|09772
    Ngọc Tem|xa|23464|613|b|23476
    Ngọc Thanh|xa|08749|244|ab|08746
    Ngọc Thanh|xa|12322|331|ab|11983 12322
    Ngọc Thành|xa|30925|906|ab|30928
    Ngọc Thiện|xa|07360|216|ab|07351
    Ngọc Thiện|xa|07351|24|c|
    Ngọc Thuận|xa|30931|906|ab|30928
    Ngọc Thụy|phuong|00118|004|ab|00097 00118
    Ngọc Tố|xa|31723|947|ab|31723
    Ngọc Tố|xa|31723|92|c|
    Ngọc Trạo|phuong|14779|380|ab|14797
    Ngọc Trạo|phuong|14818|381|ab|14818
    Ngọc Trạo|xa|15268|391|ab|15250
    Ngọc Trạo|xa|15250|38|c|
    Ngọc Trung|xa|15103|389|ab|15091
    Ngọc Vân|xa|07351|216|ab|07351
    Ngọc Vừng|xa|07027|203|ab|06994
    Ngọc Xá|xa|09289|259|ab|09301
    Ngọc Xuân|phuong|01279|040|ab|01279
    Ngọc Xuyên|phuong|11455|308|ab|11455 11737
    Ngọc Yêu|xa|23413|617|a|23446
    Ngô Đồng|thitran|14149|365|a|
    Ngòi A|xa|04408|136|ab|04375
    Ngối Cáy|xa|03287|102|ab|03316
    Ngọk Bay|xa|23317|608|ab|23317
    Ngọk Bay|xa|23317|51|c|
    Ngọk Lây|xa|23404|617|b|23446
    Ngok Réo|xa|23518|615|a|23515
    Ngọk Réo|xa|23518|615|b|23515
    Ngọk Réo|xa|23515|51|c|
    Ngok Tem|xa|23464|613|a|23476
    Ngọk Tụ|xa|23428|612|ab|23428
    Ngọk Tụ|xa|23428|51|c|
    Ngok Wang|xa|23515|615|a|23515
    Ngọk Wang|xa|23515|615|b|23515
    Ngọk Yêu|xa|23413|617|b|23446
    Ngổ Luông|xa|05194|155|ab|05152
    Ngô Mây|phuong|21577|540|ab|21592
    Ngô Mây|thitran|21853|548|ab|21853
    Ngô Mây|phuong|23296|608|ab|23284
    Ngô Mây|phuong|23633|623|ab|23617
    Ngô Mây|xa|21901|52|c|
    Ngô Quyền|phuong|09580|269|a|
    Ngô Quyền|xa|12343|332|a|
    Ngô Quyền|phuong|13663|356|a|
    Ngô Quyền|phuong|07207|213|ab|07210
    Ngô Quyền|phuong|08719|243|ab|08716
    Ngô Quyền|xa|11248|300|ab|11257
    Ngô Quyền|phuong|09574|269|b|09574
    Ngô Quyền|phuong|11329|31|c|
    Ngô Xá|xa|08350|235|a|08344
    Ngũ Chỉ Sơn|xa|03004|088|ab|03004
    Ngũ Chỉ Sơn|xa|03004|15|c|
    Ngũ Đoan|xa|11731|314|a|
    Ngũ Hành Sơn|phuong|20285|48|c|
    Ngũ Hiệp|xa|00667|020|ab|00640 00685
    Ngũ Hiệp|xa|28516|820|ab|28516
    Ngũ Hiệp|xa|28516|82|c|
    Ngư Hóa|xa|18979|453|ab|18991
    Ngũ Hùng|xa|11275|300|ab|11239
    Ngũ Kiên|xa|09148|252|ab|09154
    Ngũ Lạc|xa|29530|850|ab|29530
    Ngũ Lạc|xa|29530|86|c|
    Ngũ Lão|xa|11539|311|a|11473
    Ngũ Lão|xa|01672|051|ab|01699
    Ngư Lộc|xa|16090|400|ab|16078
    Ngũ Phúc|xa|10777|293|ab|10792
    Ngũ Phúc|xa|11710|314|ab|11713
    Ngũ Phụng|xa|23272|602|ab|23272
    Ngũ Thái|xa|09439|262|ab|09433
    Ngự Thiên|xa|12595|33|c|
    Ngư Thủy|xa|19306|457|ab|19288
    Ngư Thủy Bắc|xa|19255|457|ab|19255
    Nguyễn An Ninh|phuong|26526|747|ab|26526
    Nguyên Bình|thitran|01726|052|ab|01726
    Nguyên Bình|phuong|16609|407|ab|16609
    Nguyên Bình|xa|01726|04|c|
    Nguyễn Bỉnh Khiêm|xa|11911|31|c|
    Nguyễn Cư Trinh|phuong|26758|760|ab|26758
    Nguyễn Đại Năng|phuong|10744|31|c|
    Nguyễn Du|phuong|13651|356|a|
    Nguyễn Du|phuong|18077|436|a|18073
    Nguyễn Du|phuong|00241|007|ab|00082 00226 00256
    Nguyễn Du|xa|12532|33|c|
    Nguyên Giáp|xa|11146|298|ab|11146
    Nguyên Giáp|xa|11146|31|c|
    Nguyên Hòa|xa|12427|333|ab|12427
    Nguyễn Huân|xa|32188|970|ab|32188
    Nguyễn Huệ|xa|01699|051|ab|01699
    Nguyễn Huệ|xa|07099|205|ab|07093
    Nguyễn Huệ|xa|12274|330|b|12271
    Nguyễn Huệ|xa|01699|04|c|
    Nguyên Khê|xa|00466|017|ab|00466 00475
    Nguyễn Lương Bằng|xa|11242|31|c|
    Nguyên Lý|xa|13570|353|ab|13591
    Nguyễn Nghiêm|phuong|21025|522|ab|21025
    Nguyễn Nghiêm|phuong|21439|534|ab|21439
    Nguyễn Nghiêm|xa|21457|51|c|
    Nguyễn Phích|xa|32053|966|ab|32044 32059 32062
    Nguyễn Phích|xa|32044|96|c|
    Nguyên Phúc|xa|01999|063|ab|02008
    Nguyễn Phúc|phuong|04264|132|a|04252
    Nguyễn Thái Bình|phuong|26746|760|ab|26740 26743
    Nguyễn Thái Học|phuong|04258|132|ab|04252
    Nguyễn Thị Minh Khai|phuong|01834|058|ab|01840
    Nguyễn Trãi|phuong|09538|268|a|09552 09556
    Nguyễn Trãi|phuong|00694|024|ab|00694
    Nguyễn Trãi|xa|10231|279|ab|10231
    Nguyễn Trãi|phuong|10519|288|ab|10507
    Nguyễn Trãi|xa|12184|329|ab|12184
    Nguyễn Trãi|phuong|23305|608|ab|23302
    Nguyễn Trãi|phuong|10552|31|c|
    Nguyễn Trãi|xa|12184|33|c|
    Nguyễn Trung Trực|phuong|00010|001|a|
    Nguyễn Úy|xa|13387|350|ab|13396
    Nguyễn Úy|phuong|13396|37|c|
    Nguyễn Văn Cừ|phuong|21592|540|ab|21592
    Nguyễn Văn Linh|xa|12055|327|b|12064
    Nguyễn Văn Linh|xa|12064|33|c|
    Nguyễn Văn Thảnh|xa|29788|863|ab|29788
    Nguyễn Việt Khái|xa|32230|972|ab|32212
    Nguyễn Việt Khái|xa|32227|96|c|
    Nguyên Xá|xa|12730|340|ab|12688
    Nguyên Xá|xa|13261|344|ab|12466
    Nguyệt Ấn|xa|15115|389|ab|15106
    Nguyệt Ấn|xa|15106|38|c|
    Nguyệt Đức|xa|09052|251|ab|09052
    Nguyệt Đức|xa|09442|262|ab|09445
    Nguyệt Đức|xa|09052|25|c|
    Nguyệt Hóa|xa|29395|847|ab|29254
    Nguyệt Hóa|phuong|29254|86|c|
    Nguyệt Viên|phuong|15925|38|c|
    Nhà Bàng|thitran|30502|890|a|30502
    Nhà Bàng|phuong|30502|890|b|30502
    Nhà Bè|thitran|27643|786|ab|27655
    Nhà Bè|xa|27655|79|c|
    Nha Bích|xa|25450|697|ab|25450
    Nha Bích|xa|25450|75|c|
    Nhạc Kỳ|xa|06181|182|ab|06172
    Nhã Lộng|xa|05938|173|ab|05908
    Nhà Mát|phuong|31831|954|ab|31840
    Nham Biền|thitran|07681|221|a|07681
    Nham Biền|phuong|07681|213|b|07681
    Nhã Nam|thitran|07306|216|ab|07306
    Nhã Nam|xa|07306|24|c|
    Nhân Bình|xa|13618|353|ab|13594
    Nhân Chính|phuong|00343|009|ab|00175 00367 00637
    Nhân Chính|xa|13615|353|ab|13597
    Nhân Cơ|xa|24751|666|ab|24751
    Nhân Cơ|xa|24751|68|c|
    Nhân Đạo|xa|08803|253|ab|08782
    Nhân Đạo|xa|24766|666|ab|24751
    Nhân Hà|xa|13609|37|c|
    Nhân Hoà|xa|11863|316|a|
    Nhân Hòa|xa|09259|259|a|09253
    Nhân Hòa|phuong|12118|328|ab|12103
    Nhân Hòa|phuong|09259|259|b|09253
    Nhân Hòa|phuong|09253|24|c|
    Nhân Hòa|xa|17344|40|c|
    Nhân Huệ|xa|10591|290|ab|10546
    Nhân Khang|xa|13606|353|ab|13597
    Nhân La|xa|12307|331|a|
    Nhân Lý|xa|02362|073|ab|02353
    Nhân Lý|xa|06496|187|ab|06496
    Nhân Lý|xa|06496|20|c|
    Nhạn Môn|xa|01861|060|ab|01864
    Nhân Mục|xa|02410|074|ab|02374
    Nhân Mỹ|xa|05182|155|ab|05191
    Nhân Mỹ|xa|13609|353|ab|13609
    Nhân Nghĩa|xa|05290|157|ab|05290
    Nhân Nghĩa|xa|13612|353|ab|13594
    Nhân Nghĩa|xa|26335|739|ab|26341
    Nhân Nghĩa|xa|05290|25|c|
    Nhân Quyền|xa|10987|296|ab|11242
    Nhân Sơn|xa|17698|427|ab|17689
    Nhân Thắng|xa|09481|263|a|09475
    Nhân Thắng|thitran|09481|263|b|09475
    Nhân Thắng|xa|09475|24|c|
    Nhân Thành|xa|17572|426|a|17506
    Nhân Thịnh|xa|13600|353|ab|13609
    Nhân Trạch|xa|19189|455|ab|19198
    Nhạo Sơn|xa|08821|253|a|
    Nhất Hòa|xa|06376|185|ab|06376
    Nhất Hòa|xa|06376|20|c|
    Nhật Quang|xa|12415|333|ab|12424
    Nhật Quang|xa|11065|297|b|11065
    Nha Trang|phuong|22366|56|c|
    Nhật Tân|xa|11068|297|a|
    Nhật Tân|xa|13402|350|a|13402
    Nhật Tân|phuong|00094|003|ab|00097 00103
    Nhật Tân|xa|12346|332|ab|12337
    Nhất Tiến|xa|06382|185|ab|06376
    Nhật Tiến|xa|06418|186|ab|06415
    Nhật Tiến|xa|08413|235|b|08416
    Nhật Tựu|xa|13399|350|a|
    Nhị Bình|xa|27565|784|ab|27568
    Nhị Bình|xa|28543|821|ab|28543
    Nhị Châu|phuong|10514|288|ab|10525
    Nhị Chiểu|phuong|10714|31|c|
    Nhiêu Lộc|phuong|27142|79|c|
    Nhị Hà|xa|22900|589|ab|22900
    Nhị Khê|xa|10189|279|ab|10183
    Nhị Long|xa|29302|844|ab|29302
    Nhị Long|xa|29302|86|c|
    Nhị Long Phú|xa|29299|844|ab|29266
    Nhị Mỹ|phuong|28474|817|ab|28477
    Nhị Mỹ|xa|30097|873|ab|29888
    Nhị Quý|xa|28477|817|ab|28477
    Nhị Quý|phuong|28477|82|c|
    Nhi Sơn|xa|14864|384|ab|14864
    Nhi Sơn|xa|14864|38|c|
    Nhị Thành|xa|28057|804|ab|28036 28087
    Nhị Trường|xa|29446|848|ab|29446
    Nhị Trường|xa|29446|86|c|
    Nhơn Ái|xa|31300|926|ab|31315
    Nhơn Ái|xa|31315|92|c|
    Nhơn An|xa|21928|549|ab|21934
    Nhơn Bình|phuong|21550|540|ab|21601
    Nhơn Bình|xa|29827|862|ab|29836
    Nhơn Châu|xa|21607|540|ab|21607
    Nhơn Châu|xa|21607|52|c|
    Nhơn Đức|xa|27652|786|ab|27658
    Nhơn Hải|xa|21604|540|ab|21601
    Nhơn Hải|xa|22867|586|ab|22846
    Nhơn Hạnh|xa|21919|549|ab|21925
    Nhơn Hậu|xa|21922|549|ab|21910
    Nhơn Hòa|phuong|21943|549|ab|21943
    Nhơn Hòa|thitran|23942|639|ab|23942
    Nhơn Hòa|xa|27844|799|ab|27838
    Nhơn Hòa Lập|xa|27835|799|ab|27838
    Nhơn Hòa Lập|xa|27838|80|c|
    Nhơn Hội|xa|21601|540|ab|21601
    Nhơn Hội|xa|30349|886|ab|30346
    Nhơn Hội|xa|30346|91|c|
    Nhơn Hưng|xa|30511|890|a|30502
    Nhơn Hưng|phuong|21934|549|ab|21934
    Nhơn Hưng|phuong|30511|890|b|30502
    Nhơn Khánh|xa|21937|549|ab|21907
    Nhơn Lộc|xa|21940|549|ab|21940
    Nhơn Lý|xa|21598|540|ab|21601
    Nhôn Mai|xa|16882|418|ab|16882
    Nhôn Mai|xa|16882|40|c|
    Nhơn Mỹ|xa|21913|549|ab|21910
    Nhơn Mỹ|xa|30658|893|ab|30658
    Nhơn Mỹ|xa|31552|943|ab|31552
    Nhơn Mỹ|xa|30658|91|c|
    Nhơn Mỹ|xa|31552|92|c|
    Nhơn Nghĩa|xa|31315|926|ab|31315
    Nhơn Nghĩa A|xa|31357|932|ab|31342
    Nhơn Ninh|xa|27859|799|ab|27856
    Nhơn Ninh|xa|27856|80|c|
    Nhơn Phong|xa|21925|549|ab|21925
    Nhơn Phú|phuong|21553|540|ab|21553
    Nhơn Phú|xa|29632|858|ab|29623
    Nhơn Phú|xa|29623|86|c|
    Nhơn Phúc|xa|21931|549|ab|21907
    Nhơn Sơn|xa|22831|585|ab|22738
    Nhơn Tân|xa|21946|549|ab|21940
    Nhơn Thành|phuong|21916|549|ab|21925
    Nhơn Thạnh|xa|28795|829|ab|28756
    Nhơn Thạnh Trung|xa|27706|794|ab|27712
    Nhơn Thọ|xa|21949|549|ab|21943
    Nhơn Trạch|xa|26485|75|c|
    Nho Quan|thitran|14383|372|a|
    Nho Quan|thitran|14428|372|b|14428
    Nho Quan|xa|14428|37|c|
    Nhuận Đức|xa|27511|783|ab|27511
    Nhuận Đức|xa|27511|79|c|
    Nhuận Phú Tân|xa|28936|838|ab|28948
    Nhuận Phú Tân|xa|28948|86|c|
    Nhuận Trạch|xa|04954|152|ab|04924
    Như Cố|xa|02122|065|ab|02086
    Nhuế Dương|xa|12277|330|a|
    Nhu Gia|xa|31708|92|c|
    Nhữ Hán|xa|02527|075|ab|02530
    Như Hòa|xa|14650|376|ab|14647
    Nhữ Khê|xa|02530|075|ab|02530
    Nhữ Khê|xa|02530|08|c|
    Như Quỳnh|thitran|11986|325|ab|12004
    Như Quỳnh|xa|12004|33|c|
    Nhựt Chánh|xa|28033|803|ab|28015
    Như Thanh|xa|16228|38|c|
    Như Thụy|xa|08827|253|a|
    Nhựt Ninh|xa|28105|805|ab|28093
    Nhựt Tảo|xa|28087|80|c|
    Như Xuân|xa|16174|38|c|
    Niệm Nghĩa|phuong|11398|305|a|
    Niêm Sơn|xa|00817|027|ab|00817
    Niêm Sơn|xa|00817|08|c|
    Niêm Tòng|xa|00815|027|ab|00817
    Ninh An|xa|14557|374|ab|14359
    Ninh An|xa|22540|572|ab|22546
    Ninh Bình|xa|22576|572|ab|22576
    Ninh Châu|xa|19225|44|c|
    Ninh Chử|phuong|22834|56|c|
    Ninh Cường|thitran|14077|363|ab|14077
    Ninh Cường|xa|14077|37|c|
    Ninh Đa|phuong|22570|572|ab|22528
    Ninh Dân|xa|08179|232|ab|08203
    Ninh Diêm|phuong|22561|572|ab|22561
    Ninh Điền|xa|25624|708|ab|25621
    Ninh Điền|xa|25621|80|c|
    Ninh Đông|xa|22564|572|ab|22528
    Ninh Dương|phuong|06715|194|ab|06709
    Ninh Gia|xa|24985|678|ab|24985
    Ninh Gia|xa|24985|68|c|
    Ninh Giang|thitran|11155|299|a|
    Ninh Giang|xa|14530|374|a|14533
    Ninh Giang|phuong|22591|572|ab|22591
    Ninh Giang|thitran|11203|299|b|11203
    Ninh Giang|phuong|14530|374|b|14533
    Ninh Giang|xa|11203|31|c|
    Ninh Giang|xa|14038|37|c|
    Ninh Hà|phuong|22594|572|ab|22591
    Ninh Hải|xa|11200|299|a|
    Ninh Hải|xa|14548|374|a|
    Ninh Hải|phuong|16606|407|ab|16597
    Ninh Hải|phuong|22543|572|ab|22561
    Ninh Hải|xa|14551|374|b|14359
    Ninh Hải|xa|22852|56|c|
    Ninh Hiệp|xa|00535|018|ab|00541
    Ninh Hiệp|phuong|22528|572|ab|22528
    Ninh Hòa|xa|14542|374|ab|14533
    Ninh Hòa|xa|31852|956|ab|31843
    Ninh Hòa|phuong|22528|56|c|
    Ninh Hưng|xa|22597|572|ab|22597
    Ninh Ích|xa|22603|572|ab|22597
    Ninh Khang|xa|14536|374|ab|14329
    Ninh Khang|xa|15385|393|ab|15349
    Ninh Khánh|phuong|14344|369|a|14329
    Ninh Khánh|phuong|14344|374|b|14329
    Ninh Kiều|phuong|31135|92|c|
    Ninh Lai|xa|02614|076|ab|02620
    Ninh Loan|xa|24997|678|ab|24991
    Ninh Lộc|xa|22600|572|ab|22597
    Ninh Mỹ|xa|14539|374|a|
    Ninh Mỹ|phuong|14527|374|b|14329
    Ninh Nhất|xa|14347|369|a|14329
    Ninh Nhất|xa|14347|374|b|14329
    Ninh Phong|phuong|14359|369|a|14359
    Ninh Phong|phuong|14359|374|b|14359
    Ninh Phú|xa|22582|572|ab|22591
    Ninh Phúc|xa|14353|369|a|14566
    Ninh Phúc|phuong|14353|374|b|14566
    Ninh Phụng|xa|22573|572|ab|22528
    Ninh Phước|xa|20668|519|a|20669
    Ninh Phước|xa|22579|572|a|
    Ninh Phước|xa|20668|509|b|20669
    Ninh Phước|xa|22606|572|b|22561
    Ninh Phước|xa|22870|56|c|
    Ninh Quang|xa|22588|572|ab|22576
    Ninh Quới|xa|31846|956|ab|31849
    Ninh Quới|xa|31849|96|c|
    Ninh Quới A|xa|31849|956|ab|31849
    Ninh Sim|xa|22552|572|ab|22552
    Ninh Sở|xa|10186|279|ab|00685 10210
    Ninh Sơn|xa|07798|222|a|07798
    Ninh Sơn|phuong|14356|369|a|14359
    Ninh Sơn|xa|22531|572|ab|22546
    Ninh Sơn|phuong|25480|703|ab|25480
    Ninh Sơn|phuong|07798|222|b|07798
    Ninh Sơn|xa|11503|311|b|11503
    Ninh Sơn|phuong|14356|374|b|14359
    Ninh Sơn|xa|22810|56|c|
    Ninh Tân|xa|22585|572|ab|22597
    Ninh Tây|xa|22534|572|ab|22552
    Ninh Thân|xa|22558|572|ab|22558
    Ninh Thắng|xa|14551|374|a|14359
    Ninh Thạnh|phuong|25483|703|ab|25567
    Ninh Thạnh|phuong|25567|80|c|
    Ninh Thạnh Lợi|xa|31864|956|ab|31864
    Ninh Thạnh Lợi|xa|31864|96|c|
    Ninh Thạnh Lợi A|xa|31863|956|ab|31864
    Ninh Thọ|xa|22546|572|ab|22546
    Ninh Thới|xa|29323|845|ab|29329
    Ninh Thượng|xa|22537|572|ab|22558
    Ninh Thủy|phuong|22567|572|ab|22561
    Ninh Tiến|xa|14350|369|a|14329
    Ninh Tiến|xa|14350|374|b|14329
    Ninh Trung|xa|22549|572|ab|22558
    Ninh Vân|xa|22606|572|a|22561
    Ninh Vân|xa|14554|374|ab|14359
    Ninh Xá|phuong|09184|256|a|09187
    Ninh Xá|xa|09445|262|a|09445
    Ninh Xá|phuong|09445|262|b|09445
    Ninh Xá|phuong|09445|24|c|
    Ninh Xuân|xa|14545|374|a|
    Ninh Xuân|xa|22555|572|ab|22576
    Nội Bài|xa|00433|01|c|
    Nội Duệ|xa|09328|260|ab|09319
    Nội Hoàng|xa|07708|221|a|07696
    Nội Hoàng|phuong|07708|213|b|07696
    Nội Thôn|xa|01411|045|ab|01414
    Nông Cống|thitran|16279|404|ab|16279
    Nông Cống|xa|16279|38|c|
    Nông Hạ|xa|02107|065|ab|02107
    Nong Lay|xa|03754|119|b|03754
    Nông Sơn|xa|20656|48|c|
    Nông Thượng|xa|01852|058|ab|01843
    Nông Tiến|phuong|02212|070|ab|02212
    Nông Tiến|phuong|02212|08|c|
    Nông Trang|phuong|07894|227|ab|07894
    Nông Trang|phuong|07894|25|c|
    Nông Trường|xa|15766|397|ab|15766
    Nông trường Lệ Ninh|thitran|19246|457|b|19246
    Nông trường Liên Sơn|thitran|04621|140|b|04660
    Nông trường Phong Hải|thitran|02902|086|b|02902
    Nông trường Thái Bình|thitran|06616|189|b|06616
    Nông trường Trần Phú|thitran|04627|140|b|04705
    Nông trường Việt Lâm|thitran|00916|030|ab|00913
    Nông trường Việt Trung|thitran|19114|455|b|19198
    Nong U|xa|03371|101|ab|03370
    Noong Bua|phuong|03124|094|ab|03334
    Noong Hẻo|xa|03532|108|ab|03532
    Noong Hẹt|xa|03352|100|b|03352
    Noọng Hẹt|xa|03352|100|a|03352
    Noong Lay|xa|03754|119|a|03754
    Noong Luống|xa|03349|100|ab|03349
    N'Thol Hạ|xa|24973|678|ab|24976
    NT Lệ Ninh|thitran|19246|457|a|19246
    NT Liên Sơn|thitran|04621|140|a|04660
    NT Mộc Châu|thitran|03982|123|a|03982
    N.T Phong Hải|thitran|02902|086|a|02902
    NT Thái Bình|thitran|06616|189|a|06616
    NT Trần Phú|thitran|04627|140|a|04705
    NT Việt Trung|thitran|19114|455|a|19198
    Nưa|thitran|15718|397|ab|15715
    Núa Ngam|xa|03358|100|ab|03358
    Núa Ngam|xa|03358|11|c|
    Núi Cấm|xa|30538|91|c|
    Núi Đèo|thitran|11470|311|a|
    Núi Đối|thitran|11680|314|ab|11680
    Núi Sam|phuong|30325|884|ab|30325
    Núi Sập|thitran|30682|894|ab|30682
    Núi Thành|thitran|20965|517|ab|20965
    Núi Thành|xa|20965|48|c|
    Núi Tô|xa|30574|891|ab|30544
    Núi Tượng|xa|26128|734|a|
    Núi Voi|xa|30508|890|a|30505
    Núi Voi|phuong|30508|890|b|30505
    Nùng Nàng|xa|03415|106|ab|03408
    Nùng Trí Cao|phuong|01279|04|c|
    Nước Hai|thitran|01654|051|ab|01654
    Nuông Dăm|xa|05086|153|ab|05086
    Óc Eo|thitran|30688|894|ab|30688
    Óc Eo|xa|30688|91|c|
    Ô Chợ Dừa|phuong|00190|006|ab|00190 00235
    Ô Chợ Dừa|phuong|00190|01|c|
    Ô Diên|xa|09817|01|c|
    Ô Lâm|xa|30586|891|ab|30577
    Ô Lâm|xa|30577|91|c|
    Ô Loan|xa|22147|66|c|
    Ô Long Vĩ|xa|30475|889|ab|30481
    Ô Môn|phuong|31153|92|c|
    Ông Đình|xa|12220|330|ab|12223
    Ôn Lương|xa|05626|168|ab|05632
    Ô Quý Hồ|phuong|03003|088|ab|03006
    Pa Cheo|xa|02737|082|ab|02725
    Pác Miầu|thitran|01290|042|ab|01290
    Pắc Ngà|xa|03871|121|ab|03871
    Pắc Ngà|xa|03871|14|c|
    Pà Cò|xa|05209|156|ab|05212
    Pà Cò|xa|05212|25|c|
    Pắc Ta|xa|03616|111|ab|03616
    Pắc Ta|xa|03616|12|c|
    Pa Ham|xa|03193|097|ab|03193
    Pa Ham|xa|03193|11|c|
    Pá Hu|xa|04606|139|ab|04606
    Pải Lủng|xa|00775|027|ab|00721
    Pa Khóa|xa|03527|108|ab|03532
    Pá Khoang|xa|03326|094|ab|03325
    Pá Lau|xa|04591|139|ab|04606
    Pá Lông|xa|03802|119|ab|03781
    Pá Ma Pha Khinh|xa|03697|118|ab|03694
    Pá Mỳ|xa|03159|096|ab|03162
    Pa Tần|xa|03165|103|ab|03166
    Pa Tần|xa|03493|108|ab|03503
    Pa Tần|xa|03503|12|c|
    Pa Thơm|xa|03340|100|ab|03349
    Pa Ủ|xa|03442|12|c|
    Pa ủ|xa|03442|107|ab|03442
    Pa Vây Sử|xa|03559|109|ab|03562
    Pà Vầy Sủ|xa|01120|033|ab|01096
    Pà Vầy Sủ|xa|01096|08|c|
    Pa Vệ Sủ|xa|03448|107|b|03466
    Pa Vệ Sử|xa|03448|107|a|03466
    Pả Vi|xa|00781|027|ab|00769
    Phà Đánh|xa|16843|417|ab|16837
    Phả Lại|phuong|10546|290|ab|10546
    Phả Lễ|xa|11548|311|a|
    Pha Long|xa|02752|083|ab|02752
    Pha Long|xa|02752|15|c|
    Phạm Đình Hổ|phuong|00247|007|ab|00082 00256
    Phạm Hồng Thái|xa|12214|330|b|12223
    Phạm Kha|xa|11245|300|ab|11242
    Phạm Ngũ Lão|phuong|10522|288|a|
    Phạm Ngũ Lão|xa|12292|331|ab|12280
    Phạm Ngũ Lão|phuong|26749|760|ab|26743
    Phạm Ngũ Lão|phuong|11539|311|b|11473
    Phạm Ngũ Lão|xa|12148|33|c|
    Phạm Sư Mạnh|phuong|10726|31|c|
    Phạm Thái|phuong|10693|292|ab|10726
    Phạm Trấn|xa|11053|297|ab|11065
    Pha Mu|xa|03628|110|ab|03637
    Phạm Văn Cội|xa|27514|783|ab|27511
    Phạm Văn Hai|xa|27598|785|ab|27601 27604
    Phan|xa|25558|707|ab|25480 25552
    Phan Bội Châu|phuong|11323|303|ab|11311
    Phan Chu Trinh|phuong|00085|002|ab|00082
    Phan Điền|xa|23017|596|ab|23020
    Phan Đình Phùng|phuong|13660|356|a|
    Phan Đình Phùng|phuong|05449|164|ab|05443
    Phan Đình Phùng|phuong|12106|328|ab|12103
    Phan Đình Phùng|phuong|05443|19|c|
    Phan Dũng|xa|22975|595|ab|22978
    Phăng Sô Lin|xa|03505|108|ab|03478
    Phan Hiệp|xa|23044|596|ab|23005
    Phan Hòa|xa|23035|596|ab|23005
    Phan Lâm|xa|23011|596|ab|23008
    Phấn Mễ|xa|05644|168|a|05611
    Phan Ngọc Hiển|xa|32244|96|c|
    Phan Rang|phuong|22759|56|c|
    Phan Rí Cửa|thitran|22972|595|ab|22972
    Phan Rí Cửa|xa|22972|68|c|
    Phan Rí Thành|xa|23050|596|ab|23005
    Phan Sào Nam|xa|12397|333|ab|12406
    Phan Si Păng|phuong|03006|088|ab|03006
    Phan Sơn|xa|23008|596|ab|23008
    Phan Sơn|xa|23008|68|c|
    Phan Thanh|xa|01345|043|ab|01336
    Phan Thanh|xa|01768|052|ab|01768
    Phan Thanh|xa|04366|135|ab|04336
    Phan Thanh|xa|23038|596|ab|23041
    Phan Thanh|xa|01768|04|c|
    Phan Thiết|phuong|02200|070|ab|02215
    Phan Thiết|phuong|22945|68|c|
    Phan Tiến|xa|23026|596|ab|23023
    Pháo Đài|phuong|30775|900|ab|30769
    Phát Diệm|thitran|14620|376|ab|14620
    Phát Diệm|xa|14620|37|c|
    Phật Tích|xa|09349|260|ab|09349
    Phật Tích|xa|09349|24|c|
    Phì Điền|xa|07582|219|a|07582
    Phì Điền|thitran|07582|219|b|07582
    Phiêng Ban|xa|03859|121|ab|03856
    Phiêng Cằm|xa|04144|125|ab|04144
    Phiêng Cằm|xa|04144|14|c|
    Phiêng Côn|xa|03892|121|ab|03892
    Phiêng Khoài|xa|04099|124|ab|04099
    Phiêng Khoài|xa|04099|14|c|
    Phiêng Luông|xa|04033|123|a|04033
    Phiêng Luông|xa|01018|031|ab|01006
    Phiêng Pằn|xa|04159|125|ab|04159
    Phiêng Pằn|xa|04159|14|c|
    Phi Hải|xa|01579|049|ab|01576
    Phi Liêng|xa|24886|674|ab|24886
    Phình Giàng|xa|03382|101|ab|03382
    Phình Giàng|xa|03382|11|c|
    Phình Hồ|xa|04597|139|ab|04609
    Phình Hồ|xa|04609|15|c|
    Phìn Hồ|xa|03198|103|ab|03199
    Phìn Hồ|xa|03496|108|ab|03508
    Phình Sáng|xa|03259|099|ab|03244
    Phì Nhừ|xa|03208|101|ab|03208
    Phìn Ngan|xa|02743|082|ab|02683
    Phi Thông|xa|30763|899|ab|30760
    Phi Tô|xa|24883|676|ab|24883
    Phổ An|xa|21442|534|ab|21451
    Phó Bảng|thitran|00712|026|a|00745
    Phố Bảng|thitran|00712|026|b|00745
    Phố Bảng|xa|00745|08|c|
    Phố Cáo|xa|00745|026|ab|00745
    Phố Châu|thitran|18133|439|ab|18133
    Phổ Châu|xa|21481|534|ab|21478
    Phố Cò|phuong|05521|165|ab|05518
    Phổ Cường|xa|21472|534|ab|21472
    Phố Hiến|phuong|11953|33|c|
    Phổ Hòa|phuong|21469|534|ab|21439
    Phố Huế|phuong|00262|007|ab|00256
    Phổ Khánh|xa|21475|534|ab|21472
    Phố Là|xa|00727|026|ab|00745
    Phố Lu|thitran|02905|086|ab|02905
    Phổ Minh|phuong|21463|534|ab|21439
    Phố Mới|thitran|09247|259|a|09247
    Phố Mới|phuong|09247|259|b|09247
    Phong An|xa|19858|476|a|19858
    Phong An|phuong|19858|476|b|19858
    Phong Bình|xa|19507|466|ab|19495
    Phong Bình|xa|19831|476|ab|19831
    Phong Châu|xa|12733|340|a|
    Phong Châu|xa|01507|047|ab|01501
    Phong Châu|phuong|07945|228|ab|07954
    Phong Châu|thitran|08230|233|ab|08230
    Phong Châu|phuong|07954|25|c|
    Phong Chương|xa|19837|476|ab|19831
    Phong Cốc|phuong|07183|206|ab|07183
    Phong Cốc|phuong|07183|22|c|
    Phong Điền|thitran|19819|476|a|19819
    Phong Điền|thitran|31299|926|ab|31299
    Phong Điền|xa|32124|968|ab|32095 32098
    Phong Điền|phuong|19819|46|c|
    Phong Điền|xa|31299|92|c|
    Phong Dinh|phuong|19831|46|c|
    Phong Doanh|xa|13822|37|c|
    Phong Đông|xa|31074|910|ab|31051
    Phong Dụ|xa|06871|199|ab|06862
    Phong Dụ Hạ|xa|04402|136|ab|04402
    Phong Dụ Hạ|xa|04402|15|c|
    Phong Dương Tiến|xa|12736|340|b|12736
    Phong Dụ Thượng|xa|04423|136|ab|04423
    Phong Dụ Thượng|xa|04423|15|c|
    Phong Hải|xa|19840|476|a|
    Phong Hải|phuong|07174|206|ab|07180
    Phong Hải|phuong|19843|476|b|19873
    Phong Hải|xa|02902|15|c|
    Phong Hiền|xa|19852|476|a|19858
    Phong Hiền|phuong|19852|476|b|19858
    Phong Hiệp|xa|31885|96|c|
    Phong Hòa|xa|19846|476|a|19831
    Phong Hòa|xa|30241|876|ab|30235
    Phong Hòa|phuong|19846|476|b|19831
    Phong Hòa|xa|30235|82|c|
    Phong Hóa|xa|18991|453|ab|18991
    Phong Khê|phuong|09244|256|ab|09190
    Phong Lạc|xa|32125|968|ab|32095
    Phổng Lái|xa|03724|119|ab|03724
    Phổng Lăng|xa|03748|119|a|03721
    Phổng Lập|xa|03745|119|ab|03727
    Phong Lộc|xa|16042|400|a|16033
    Phổng Ly|xa|03748|119|b|03721
    Phong Minh|xa|07534|219|ab|07534
    Phong Mỹ|xa|19855|476|ab|19819
    Phong Mỹ|xa|30088|873|ab|30088
    Phong Mỹ|xa|30088|82|c|
    Phong Nẫm|xa|22960|593|ab|22960
    Phong Nẫm|xa|28987|834|ab|28987
    Phong Nẫm|xa|31537|943|ab|31537
    Phong Nẫm|xa|31537|92|c|
    Phong Nậm|xa|01483|047|a|01489
    Phong Nặm|xa|01483|047|b|01489
    Phong Nha|thitran|19165|455|ab|19138
    Phong Nha|xa|19138|44|c|
    Phong Niên|xa|02920|086|ab|02926
    Phong Phú|xa|05158|155|ab|05158
    Phong Phú|xa|22978|595|ab|22972 22978
    Phong Phú|xa|27622|785|ab|27619
    Phong Phú|xa|29326|845|ab|29329
    Phong Phú|phuong|19828|476|b|19828
    Phong Phú|phuong|19828|46|c|
    Phong Quang|xa|00934|030|ab|00691
    Phong Quang|xa|01849|19|c|
    Phong Quảng|phuong|19873|46|c|
    Phong Sơn|thitran|15127|390|ab|15127
    Phong Sơn|xa|19864|476|ab|19858
    Phong Tân|xa|31954|959|ab|31951
    Phong Thái|phuong|19858|46|c|
    Phong Thạnh|xa|29329|845|ab|29329
    Phong Thạnh|xa|31960|959|ab|31942
    Phong Thạnh|xa|19825|476|b|19828
    Phong Thạnh|xa|29329|86|c|
    Phong Thạnh|xa|31957|96|c|
    Phong Thạnh A|xa|31963|959|ab|31942
    Phong Thạnh Đông|xa|31948|959|ab|31951
    Phong Thạnh Tây|xa|31966|959|ab|31957
    Phong Thạnh Tây A|xa|31885|957|ab|31885
    Phong Thạnh Tây B|xa|31888|957|ab|31885
    Phong Thịnh|xa|17728|428|ab|17728
    Phong Thịnh|xa|08389|235|b|08341
    Phong Thổ|thitran|03549|109|ab|03549
    Phong Thổ|xa|03549|12|c|
    Phong Thu|xa|19849|476|a|
    Phong Thu|phuong|19819|476|b|19819
    Phong Thủy|xa|19267|457|ab|19249
    Phong Vân|xa|07537|219|ab|07537
    Phong Vân|xa|09640|271|ab|09634
    Phong Xuân|xa|19861|476|ab|19819
    Phổ Nhơn|xa|21457|534|ab|21457
    Phổ Ninh|phuong|21460|534|ab|21439
    Phồn Xương|thitran|07288|215|ab|07288
    Phổ Phong|xa|21445|534|ab|21457
    Phổ Quang|phuong|21454|534|ab|21451
    Phố Ràng|thitran|02947|087|ab|02947
    Phổ Thạnh|phuong|21478|534|ab|21478
    Phổ Thuận|xa|21448|534|ab|21451
    Phổ Văn|phuong|21451|534|ab|21451
    Phổ Vinh|phuong|21466|534|ab|21439
    Phổ Yên|phuong|05860|19|c|
    Phú An|xa|19912|478|ab|19930
    Phú An|xa|24007|634|ab|24007
    Phú An|xa|25855|721|ab|25768
    Phú An|xa|26125|734|ab|26122
    Phú An|xa|28492|820|ab|28471
    Phú An|xa|30436|888|ab|30436
    Phú An|phuong|25768|79|c|
    Phú An|xa|30436|91|c|
    Phú An Hòa|xa|28825|831|a|
    Phú Bài|phuong|19960|479|ab|19960
    Phú Bài|phuong|19960|46|c|
    Phú Bình|xa|02332|073|ab|02332
    Phú Bình|phuong|26086|732|ab|26080
    Phú Bình|xa|26158|734|ab|26158
    Phú Bình|xa|30445|888|ab|30445
    Phú Bình|xa|05908|19|c|
    Phú Cần|xa|24097|637|ab|24076
    Phú Cần|xa|29347|846|ab|29341
    Phúc An|xa|04759|141|ab|04744
    Phù Cảnh|xa|19063|454|b|19051
    Phù Cát|xa|21853|52|c|
    Phú Cát|xa|09922|275|ab|09952 09982
    Phú Cát|xa|09952|01|c|
    Phúc Chu|xa|05560|167|ab|05569
    Phúc Diễn|phuong|00620|021|ab|00619 00622
    Phúc Điền|xa|10933|295|b|10903 10930
    Phúc Đồng|phuong|00151|004|ab|00118 00127 00136 00145
    Phúc Đồng|xa|18514|444|ab|18523
    Phúc Hà|xa|05485|164|ab|05455
    Phù Chẩn|phuong|09397|261|ab|09367
    Phú Chánh|phuong|25924|723|ab|25760
    Phú Châu|xa|09649|271|ab|09664
    Phú Châu|xa|12760|340|ab|12736
    Phúc Hòa|xa|07324|216|ab|07330
    Phúc Hòa|xa|09763|272|ab|09715
    Phúc Hòa|xa|07330|24|c|
    Phục Hòa|xa|01648|04|c|
    Phúc Khánh|xa|02998|087|ab|02998
    Phúc Khánh|xa|08329|234|ab|08323
    Phúc Khánh|xa|12634|339|ab|12634
    Phúc Khánh|xa|02998|15|c|
    Phúc Khoa|xa|03602|111|ab|03601
    Phúc La|phuong|09553|268|ab|09556
    Phúc Lai|xa|08005|230|ab|07996
    Phúc Lâm|xa|10453|282|ab|10459
    Phục Lễ|xa|11542|311|a|11542
    Phục Linh|xa|05794|171|ab|05788
    Phúc Lộc|xa|01894|061|ab|01894
    Phúc Lộc|xa|01894|19|c|
    Phúc Lộc|xa|09739|01|c|
    Phúc Lộc|xa|17857|40|c|
    Phúc Lợi|phuong|00136|004|ab|00127 00136
    Phúc Lợi|xa|04363|135|ab|04363
    Phúc Lợi|xa|18040|431|b|18040
    Phúc Lợi|phuong|00136|01|c|
    Phúc Lợi|xa|04363|15|c|
    Phúc Lương|xa|05767|171|ab|05776
    Phúc Ninh|xa|02452|075|ab|02449
    Phúc Ninh|xa|04735|141|ab|04744
    Phúc Sen|xa|01603|049|ab|01576
    Phúc Sơn|xa|07318|216|a|
    Phúc Sơn|xa|02299|071|ab|02302
    Phúc Sơn|xa|04681|133|ab|04681
    Phúc Sơn|xa|07630|220|ab|07627
    Phúc Sơn|xa|17374|424|ab|17329
    Phúc Sơn|xa|14437|372|b|14533
    Phúc Sơn|xa|10459|01|c|
    Phúc Tân|phuong|00037|002|ab|00097
    Phúc Tân|xa|05863|172|ab|05488
    Phúc Than|xa|03618|110|ab|03618
    Phúc Thắng|phuong|08743|244|ab|08740
    Phúc Thắng|xa|13951|361|ab|13894
    Phúc Thành|phuong|14335|369|a|
    Phúc Thành|xa|13207|344|ab|13225
    Phúc Thành|xa|17539|426|ab|17524
    Phúc Thành A|xa|10774|293|a|
    Phúc Thịnh|xa|02338|073|ab|02287
    Phúc Thịnh|xa|15112|389|ab|15112
    Phúc Thịnh|xa|00466|01|c|
    Phúc Thọ|xa|17917|429|a|16708
    Phúc Thọ|thitran|09715|272|ab|09715
    Phúc Thọ|xa|24898|676|ab|24907
    Phúc Thọ|xa|17917|412|b|16708
    Phúc Thọ|xa|09715|01|c|
    Phúc Thọ Lâm Hà|xa|24907|68|c|
    Phúc Thuận|xa|05866|172|ab|05857
    Phúc Thuận|phuong|05857|19|c|
    Phúc Tiến|xa|10327|280|ab|10342
    Phúc Trạch|xa|18547|444|ab|18547
    Phúc Trạch|xa|19138|455|ab|19138
    Phúc Trạch|xa|18547|42|c|
    Phúc Trìu|xa|05494|164|ab|05488
    Phúc Ứng|xa|02569|076|ab|02536
    Phú Cường|xa|00442|016|ab|00433
    Phú Cường|xa|05140|155|ab|05158
    Phú Cường|xa|05779|171|ab|05800
    Phú Cường|xa|09625|271|ab|09634
    Phú Cường|xa|12331|323|ab|11983
    Phú Cường|phuong|25747|718|ab|25747
    Phú Cường|xa|26236|736|ab|26299
    Phú Cường|xa|28444|820|ab|28444
    Phú Cường|xa|30025|871|ab|30025
    Phú Cường|xa|30025|82|c|
    Phúc Xá|phuong|00001|001|ab|00097
    Phúc Xuân|xa|05488|164|ab|05488
    Phúc Yên|xa|02233|071|ab|02266
    Phúc Yên|phuong|08740|25|c|
    Phú Đa|xa|09157|252|a|09154
    Phú Đa|thitran|19942|478|ab|19942
    Phú Diên|xa|19921|478|ab|19945
    Phú Diễn|phuong|00619|021|ab|00619
    Phú Diễn|phuong|00619|01|c|
    Phú Điền|xa|10648|291|a|
    Phú Điền|xa|26167|734|ab|26221
    Phú Điền|xa|30067|872|ab|30073
    Phú Đình|xa|05602|167|ab|05602
    Phú Đình|xa|05602|19|c|
    Phú Định|xa|19174|455|ab|19141
    Phú Định|phuong|27427|79|c|
    Phú Đô|phuong|00632|019|ab|00592 00637
    Phú Đô|xa|05635|168|ab|05641
    Phù Đổng|xa|00544|018|ab|00541
    Phù Đổng|phuong|23570|622|ab|23575
    Phù Đổng|xa|00541|01|c|
    Phú Đông|xa|09643|271|ab|09634
    Phú Đông|phuong|22041|555|ab|22240
    Phú Đông|xa|26491|742|ab|26491
    Phú Đông|xa|28750|825|ab|28696
    Phú Đức|xa|29602|857|a|29602
    Phú Đức|phuong|25326|690|ab|25326
    Phú Đức|xa|28822|831|ab|28840
    Phú Đức|xa|30013|871|ab|30010
    Phụ Dực|xa|12523|33|c|
    Phú Dương|xa|19906|474|a|
    Phú Gia|xa|18529|444|ab|18496
    Phú Gia|xa|19954|478|ab|19942
    Phú Giáo|xa|25858|79|c|
    Phủ Hà|phuong|22747|582|a|
    Phủ Hà|phuong|22750|582|b|22759
    Phú Hài|phuong|22921|593|ab|22924
    Phú Hải|phuong|18874|450|ab|18880
    Phú Hải|xa|19915|478|ab|19900
    Phú Hậu|phuong|19759|474|a|19753
    Phú Hậu|phuong|19759|475|b|19753
    Phú Hiệp|xa|30010|871|ab|30010
    Phú Hiệp|xa|30424|888|ab|30430
    Phú Hồ|xa|19933|478|ab|19918
    Phú Hồ|xa|19918|46|c|
    Phú Hộ|xa|07954|228|ab|07954
    Phù Hóa|xa|19063|454|a|19051
    Phú Hòa|xa|09505|264|ab|09496
    Phú Hòa|thitran|22319|563|ab|22319
    Phú Hòa|thitran|23722|627|ab|23722
    Phú Hòa|phuong|25750|718|ab|25750
    Phú Hòa|xa|26221|736|ab|26221
    Phú Hòa|thitran|30685|894|ab|30685
    Phú Hòa|xa|26221|75|c|
    Phú Hòa|xa|30685|91|c|
    Phú Hòa 1|xa|22319|66|c|
    Phú Hòa 2|xa|22303|66|c|
    Phú Hòa Đông|xa|27517|783|ab|27541
    Phú Hòa Đông|xa|27541|79|c|
    Phú Hội|phuong|19786|474|ab|19789
    Phú Hội|xa|24982|678|ab|24958
    Phú Hội|xa|26485|742|ab|26485
    Phú Hội|xa|30355|886|ab|30337 30346
    Phú Hồng|xa|09646|271|b|09634
    Phú Hưng|xa|28786|829|ab|28756
    Phú Hưng|xa|30451|888|ab|30406
    Phú Hưng|xa|32134|969|ab|32134
    Phú Hưng|xa|13819|360|b|13822
    Phú Hữu|xa|26482|742|ab|26491
    Phú Hữu|phuong|26866|769|ab|26860
    Phú Hữu|xa|30352|886|ab|30352
    Phú Hữu|xa|31378|933|ab|31378 31654
    Phú Hữu|xa|31657|946|ab|31378 31654
    Phú Hữu|xa|30352|91|c|
    Phú Hữu|xa|31378|92|c|
    Phú Hựu|xa|30268|877|ab|30244
    Phú Hựu|xa|30244|82|c|
    Phú Khánh|phuong|12448|336|ab|12466
    Phú Khánh|xa|29185|837|ab|29194
    Phù Khê|phuong|09379|261|ab|09379
    Phù Khê|phuong|09379|24|c|
    Phú Khê|xa|08392|235|a|
    Phú Khê|xa|08398|235|b|08398
    Phú Khê|xa|08398|25|c|
    Phú Khương|phuong|28756|829|ab|28756
    Phú Khương|phuong|28756|86|c|
    Phú Kiết|xa|28609|822|ab|28615
    Phú Kim|xa|09967|276|ab|09955
    Phú La|phuong|09552|268|ab|09552 09886
    Phú Lạc|xa|08407|235|a|
    Phú Lạc|xa|05785|171|ab|05788
    Phú Lạc|xa|22987|595|ab|22969
    Phú Lạc|xa|05788|19|c|
    Phú Lai|xa|05383|158|ab|05353
    Phú Lâm|xa|07987|230|ab|08023
    Phú Lâm|xa|09322|260|ab|09319
    Phú Lâm|xa|16624|407|ab|16624
    Phú Lâm|phuong|22240|555|ab|22240
    Phú Lâm|xa|26155|734|ab|26158
    Phú Lâm|xa|30421|888|ab|30421
    Phú Lâm|xa|26158|75|c|
    Phú Lâm|phuong|27349|79|c|
    Phú Lâm|xa|30421|91|c|
    Phú Lãm|phuong|09568|268|ab|09568
    Phù Lãng|xa|09277|259|ab|09292
    Phù Lãng|xa|09292|24|c|
    Phú Lập|xa|26134|734|ab|26134
    Phú Lễ|xa|29146|836|ab|29137
    Phú Lệ|xa|14884|385|ab|14878
    Phú Lệ|xa|14878|38|c|
    Phù Liễn|phuong|11449|307|a|11446
    Phù Liễn|phuong|11446|31|c|
    Phù Linh|xa|00400|016|ab|00376
    Phú Linh|xa|00706|030|ab|00706
    Phú Linh|xa|00706|08|c|
    Phù Lỗ|xa|00448|016|ab|00376
    Phú Lộc|xa|08257|233|ab|08230
    Phú Lộc|xa|14446|372|ab|14452
    Phú Lộc|xa|16072|400|ab|16072
    Phú Lộc|xa|18454|443|ab|18436
    Phú Lộc|thitran|20107|482|ab|20107
    Phú Lộc|xa|24355|650|ab|24343
    Phú Lộc|xa|26152|734|ab|26116
    Phú Lộc|xa|29737|860|ab|29728
    Phú Lộc|xa|30379|887|ab|30385
    Phú Lộc|thitran|31756|949|ab|31756
    Phú Lộc|xa|20107|46|c|
    Phú Lộc|xa|31756|92|c|
    Phú Lợi|phuong|25744|718|ab|25750
    Phú Lợi|xa|26218|736|ab|26221
    Phú Lợi|xa|30142|874|ab|30157
    Phú Lợi|xa|30797|914|ab|30796
    Phú Lợi|phuong|25750|79|c|
    Phú Lợi|phuong|31510|92|c|
    Phù Long|xa|11932|317|ab|11914
    Phú Long|xa|14458|372|ab|14458
    Phú Long|thitran|23062|597|ab|22933
    Phú Long|xa|29089|835|ab|29089
    Phú Long|xa|30262|877|ab|30259
    Phú Long|xa|30418|888|ab|30421
    Phú Long|xa|14458|37|c|
    Phú Lũng|xa|00826|028|ab|00832
    Phu Luông|xa|03368|100|ab|03368
    Phù Lương|xa|09274|259|a|09301
    Phù Lương|phuong|09274|259|b|09301
    Phú Lương|xa|02611|076|ab|02611
    Phú Lương|xa|09532|264|ab|09523
    Phú Lương|phuong|09571|268|ab|09552 09568 10126
    Phú Lương|xa|12709|340|ab|12700
    Phú Lương|xa|19939|478|ab|19918
    Phú Lương|xa|02611|08|c|
    Phú Lương|xa|05611|19|c|
    Phú Lương|phuong|09568|01|c|
    Phù Lưu|xa|18493|448|a|18583
    Phù Lưu|xa|02392|074|ab|02392
    Phù Lưu|xa|10429|281|ab|10417
    Phù Lưu|xa|18493|445|b|18583
    Phù Lưu|xa|02392|08|c|
    Phù Lưu Tế|xa|10477|282|ab|10441
    Phú Lý|xa|26173|735|ab|26173
    Phú Lý|xa|26173|75|c|
    Phủ Lý|xa|05632|168|ab|05632
    Phủ Lý|phuong|13285|37|c|
    Phú Mãn|xa|09940|275|ab|09952
    Phú Mậu|xa|19909|474|a|19909
    Phú Minh|xa|00445|016|ab|00376 00433
    Phú Minh|thitran|10270|280|ab|10273
    Phú Mỡ|xa|22087|558|ab|22096
    Phú Mỡ|xa|22096|66|c|
    Phù Mỹ|thitran|21730|545|ab|21730
    Phù Mỹ|xa|21730|52|c|
    Phú Mỹ|xa|08233|233|ab|08236
    Phú Mỹ|xa|19927|478|ab|19930
    Phú Mỹ|phuong|25762|718|ab|25760
    Phú Mỹ|phuong|26704|754|ab|26704
    Phú Mỹ|phuong|27493|778|ab|27484 27487
    Phú Mỹ|xa|28336|818|ab|28336
    Phú Mỹ|xa|28889|838|ab|28915
    Phú Mỹ|thitran|30406|888|ab|30406
    Phú Mỹ|xa|30799|914|ab|30796
    Phú Mỹ|xa|31612|944|ab|31591
    Phú Mỹ|xa|32215|972|ab|32214
    Phú Mỹ|xa|08236|25|c|
    Phú Mỹ|phuong|26704|79|c|
    Phú Mỹ|xa|32214|96|c|
    Phù Mỹ Bắc|xa|21739|52|c|
    Phù Mỹ Đông|xa|21751|52|c|
    Phú Mỹ Hưng|xa|27499|783|ab|27508
    Phù Mỹ Nam|xa|21775|52|c|
    Phù Mỹ Tây|xa|21757|52|c|
    Phú Nam|xa|01003|031|ab|01012
    Phú Nam An|xa|10111|277|a|
    Phùng|thitran|09784|273|ab|09784
    Phú Ngãi Trị|xa|28219|808|ab|28210
    Phụng Châu|xa|10021|277|ab|10015
    Phùng Chí Kiên|phuong|01843|058|ab|01843
    Phùng Chí Kiên|phuong|12130|328|ab|12133
    Phụng Công|xa|12028|326|ab|12025
    Phụng Công|xa|12025|33|c|
    Phùng Giáo|xa|15106|389|ab|15106
    Phú Nghĩa|xa|05395|159|ab|05395
    Phú Nghĩa|xa|10033|277|ab|10030
    Phú Nghĩa|xa|25267|691|ab|25267
    Phú Nghĩa|xa|17209|421|b|17212
    Phú Nghĩa|xa|10030|01|c|
    Phú Nghĩa|xa|25267|75|c|
    Phú Nghiêm|xa|14911|385|ab|14869
    Phụng Hiệp|xa|31417|934|ab|31420
    Phụng Hiệp|xa|31420|92|c|
    Phùng Hưng|xa|12253|330|ab|12205
    Phùng Minh|xa|15109|389|ab|15112
    Phùng Nguyên|xa|08521|237|ab|08521
    Phùng Nguyên|xa|08521|25|c|
    Phú Ngọc|xa|26233|736|ab|26206
    Phụng Thượng|xa|09769|272|ab|09715
    Phùng Xá|xa|09997|276|ab|10003
    Phùng Xá|xa|10474|282|ab|10465
    Phù Nham|xa|04663|133|ab|04663
    Phú Nham|xa|08266|233|ab|08230
    Phú Nhuận|xa|02944|086|ab|02908
    Phú Nhuận|xa|07597|219|ab|07573
    Phú Nhuận|xa|16249|403|ab|16249
    Phú Nhuận|phuong|19789|474|ab|19789
    Phú Nhuận|xa|28465|820|ab|28456
    Phú Nhuận|xa|28798|829|ab|28777
    Phú Nhuận|phuong|27073|79|c|
    Phù Ninh|xa|11503|311|a|11503
    Phù Ninh|xa|08278|233|ab|08230
    Phù Ninh|xa|08230|25|c|
    Phú Ninh|xa|30028|871|ab|30028
    Phú Ninh|xa|20392|48|c|
    Phước An|xa|21985|550|ab|21985
    Phước An|thitran|24490|654|ab|24490
    Phước An|xa|25351|694|ab|25351
    Phước An|xa|26503|742|ab|26503
    Phước An|xa|26503|75|c|
    Phước Bình|xa|22783|584|ab|22786
    Phước Bình|phuong|25219|688|ab|25220
    Phước Bình|xa|25729|712|ab|25729
    Phước Bình|xa|26416|740|ab|26422
    Phước Bình|phuong|26863|769|ab|26848
    Phước Bình|phuong|25220|75|c|
    Phước Bửu|thitran|26620|751|ab|26620
    Phước Cát|thitran|25180|683|a|25180
    Phước Cát|thitran|25180|682|b|25180
    Phước Cát 2|xa|25165|683|a|25180
    Phước Cát 2|xa|25165|682|b|25180
    Phước Chánh|xa|20740|511|ab|20740
    Phước Chánh|xa|20740|48|c|
    Phước Chỉ|xa|25738|712|ab|25729
    Phước Chỉ|xa|25729|80|c|
    Phước Chiến|xa|22837|588|ab|22840
    Phước Chính|xa|22804|584|ab|22795
    Phước Công|xa|20743|511|ab|20740
    Phước Đại|xa|22801|584|ab|22801
    Phước Dân|thitran|22870|587|ab|22870
    Phước Diêm|xa|22909|589|ab|22909
    Phước Dinh|xa|22903|589|ab|22888
    Phước Dinh|xa|22888|56|c|
    Phước Đông|xa|25672|710|ab|25672
    Phước Đông|xa|28150|806|ab|28138
    Phước Đồng|xa|22405|568|ab|22402
    Phước Đức|xa|20731|511|ab|20734
    Phước Gia|xa|20776|512|ab|20770
    Phước Giang|xa|21370|51|c|
    Phước Hà|xa|22885|589|ab|22900
    Phước Hà|xa|22900|56|c|
    Phước Hải|thitran|26692|753|a|
    Phước Hải|phuong|22357|568|ab|22402
    Phước Hải|xa|22894|587|ab|22870
    Phước Hải|thitran|26689|753|b|26686
    Phước Hải|xa|26686|79|c|
    Phước Hảo|xa|29404|847|ab|29407
    Phước Hậu|xa|22879|587|ab|22873
    Phước Hậu|xa|28174|807|ab|28165
    Phước Hậu|xa|29596|857|ab|29557
    Phước Hậu|xa|22873|56|c|
    Phước Hậu|phuong|29557|86|c|
    Phước Hiệp|phuong|26551|748|a|
    Phước Hiệp|xa|20728|511|ab|20728
    Phước Hiệp|xa|21973|550|ab|21964
    Phước Hiệp|xa|27529|783|ab|27496
    Phước Hiệp|xa|28942|833|ab|28945
    Phước Hiệp|xa|20728|48|c|
    Phước Hòa|phuong|20338|502|a|
    Phước Hòa|xa|20729|511|ab|20728
    Phước Hòa|xa|21967|550|ab|21970
    Phước Hòa|phuong|22372|568|ab|22366
    Phước Hòa|xa|22786|584|ab|22786
    Phước Hòa|xa|25885|722|ab|25882
    Phước Hòa|phuong|26713|754|ab|26713
    Phước Hòa|xa|25882|79|c|
    Phước Hội|phuong|23231|594|ab|23231
    Phước Hội|xa|26686|753|ab|26686
    Phước Hội|phuong|23231|68|c|
    Phước Hưng|xa|26677|752|a|26662
    Phước Hưng|xa|21961|550|ab|21964
    Phước Hưng|phuong|26548|748|ab|26560
    Phước Hưng|xa|29464|849|ab|29467
    Phước Hưng|xa|30358|886|ab|30337 30346 30352
    Phước Hưng|xa|26677|753|b|26662
    Phước Hữu|xa|22891|587|ab|22891
    Phước Hữu|xa|22891|56|c|
    Phước Kháng|xa|22843|588|ab|22849
    Phước Khánh|xa|26500|742|ab|26491
    Phước Kiển|xa|27646|786|ab|27655
    Phước Kim|xa|20746|511|ab|20752
    Phước Lại|xa|28180|807|ab|28159
    Phước Lâm|xa|28183|807|ab|28177
    Phước Lập|xa|28357|818|ab|28345
    Phước Lộc|xa|25123|681|a|
    Phước Lộc|xa|20749|511|ab|20752
    Phước Lộc|xa|21976|550|ab|21952
    Phước Lộc|phuong|23232|594|ab|23231
    Phước Lộc|xa|27649|786|ab|27655
    Phước Lợi|xa|28030|803|ab|28018
    Phước Long|phuong|22378|568|ab|22402
    Phước Long|xa|29020|834|ab|29020
    Phước Long|thitran|31867|957|ab|31867
    Phước Long|xa|31876|957|ab|31876
    Phước Long|phuong|25217|75|c|
    Phước Long|phuong|26848|79|c|
    Phước Long|xa|29020|86|c|
    Phước Long|xa|31867|96|c|
    Phước Long A|phuong|26851|769|ab|26848
    Phước Long B|phuong|26848|769|ab|26848
    Phước Long Thọ|xa|26683|753|ab|26680
    Phước Lý|xa|28162|807|ab|28165
    Phước Lý|xa|28165|80|c|
    Phước Minh|xa|22906|589|ab|22897
    Phước Minh|xa|25232|691|ab|25231
    Phước Minh|xa|25564|707|ab|25552 25579
    Phước Mỹ|phuong|20275|493|ab|20275
    Phước Mỹ|xa|20737|511|ab|20734
    Phước Mỹ|xa|21991|540|ab|21589
    Phước Mỹ|phuong|22741|582|ab|22741
    Phước Mỹ Trung|xa|28915|838|a|28915
    Phước Mỹ Trung|thitran|28915|838|b|28915
    Phước Mỹ Trung|xa|28915|86|c|
    Phước Nam|xa|22897|589|ab|22897
    Phước Năng|xa|20734|511|ab|20734
    Phước Năng|xa|20734|48|c|
    Phước Ngãi|xa|29137|836|ab|29137
    Phước Nghĩa|xa|21979|550|ab|21952
    Phước Nguyên|phuong|26554|748|ab|26560
    Phước Ninh|xa|20669|519|a|20669
    Phước Ninh|phuong|20242|492|ab|20242
    Phước Ninh|xa|22898|589|ab|22897
    Phước Ninh|xa|25561|707|ab|25573
    Phước Ninh|xa|20669|509|b|20669
    Phước Quang|xa|21964|550|ab|21964
    Phước Sang|xa|25864|722|ab|25864
    Phước Sơn|xa|21970|550|ab|21970
    Phước Sơn|xa|22873|587|ab|22873
    Phước Sơn|xa|25429|696|ab|25420
    Phước Sơn|xa|25420|75|c|
    Phước Tân|phuong|22360|568|a|
    Phước Tân|xa|22168|560|ab|22171
    Phước Tân|xa|22789|584|ab|22786
    Phước Tân|xa|25250|698|ab|25261
    Phước Tân|phuong|26377|731|ab|26377
    Phước Tân|xa|26626|751|ab|26620
    Phước Tân|phuong|26377|75|c|
    Phước Tân Hưng|xa|28231|808|ab|28210
    Phước Thái|xa|22876|587|ab|22891
    Phước Thái|xa|26422|740|ab|26422
    Phước Thái|xa|26422|75|c|
    Phước Thắng|xa|21958|550|ab|21970
    Phước Thắng|xa|22795|584|ab|22795
    Phước Thắng|phuong|26542|79|c|
    Phước Thành|xa|20752|511|ab|20752
    Phước Thành|xa|21988|550|ab|21985
    Phước Thành|xa|22798|584|ab|22801
    Phước Thành|xa|20752|48|c|
    Phước Thành|xa|25864|79|c|
    Phước Thạnh|xa|25669|710|ab|25663
    Phước Thạnh|xa|27526|783|ab|27526
    Phước Thạnh|xa|28567|815|ab|28285
    Phước Thạnh|xa|28846|831|ab|28858
    Phước Thạnh|xa|25663|80|c|
    Phước Thể|xa|22990|595|ab|22969
    Phước Thiền|xa|26470|742|ab|26485
    Phước Thiện|xa|25310|693|ab|25309
    Phước Thới|phuong|31162|917|ab|31162
    Phước Thới|phuong|31162|92|c|
    Phước Thuận|xa|21982|550|ab|21952
    Phước Thuận|xa|22882|587|ab|22870
    Phước Thuận|xa|26623|751|ab|26620
    Phước Tiến|phuong|22366|568|a|22366
    Phước Tiến|xa|22792|584|ab|22795
    Phước Tín|xa|25249|688|ab|25217
    Phước Tỉnh|xa|26674|752|a|26662
    Phước Tỉnh|xa|26674|753|b|26662
    Phước Trà|xa|20773|512|ab|20770
    Phước Trà|xa|20770|48|c|
    Phước Trạch|xa|25675|710|ab|25663
    Phước Trung|xa|22807|584|ab|22822
    Phước Trung|phuong|26560|748|ab|26560
    Phước Trung|xa|28744|824|ab|28702
    Phước Tuy|xa|28141|806|ab|28108
    Phước Vân|xa|28120|806|ab|28126
    Phước Vinh|xa|22912|587|ab|22873
    Phước Vinh|xa|25591|708|ab|25591
    Phước Vinh|xa|25591|80|c|
    Phước Vĩnh|phuong|19798|474|ab|19789
    Phước Vĩnh|thitran|25858|722|ab|25858
    Phước Vĩnh An|xa|27535|783|ab|27553
    Phước Vĩnh Đông|xa|28195|807|ab|28207
    Phước Vĩnh Tây|xa|28192|807|ab|28201
    Phước Vĩnh Tây|xa|28201|80|c|
    Phước Xuân|xa|20725|511|ab|20722
    Phương Bình|xa|31426|934|ab|31426
    Phương Bình|xa|31426|92|c|
    Phượng Cách|xa|09901|275|a|
    Phương Canh|phuong|00623|019|ab|00622
    Phương Chiểu|xa|12382|323|a|
    Phương Công|xa|13027|342|ab|13039
    Phương Đình|xa|09811|273|ab|09787
    Phương Định|xa|14029|363|ab|14038
    Phương Độ|xa|00946|024|ab|00694
    Phương Đông|phuong|06832|196|ab|06832
    Phường Đúc|phuong|19780|474|ab|19789
    Phượng Dực|xa|10279|280|ab|10279
    Phượng Dực|xa|10279|01|c|
    Phương Giao|xa|05749|170|ab|05755
    Phương Hải|xa|22852|586|ab|22852
    Phương Khoan|xa|08809|253|ab|08782
    Phượng Kỳ|xa|11137|298|a|
    Phương Lâm|phuong|04807|148|ab|04795
    Phượng Lâu|xa|07921|227|ab|07918
    Phương Liên|phuong|00220|006|a|
    Phương Liên Trung Tự|phuong|00226|006|b|00226 00229
    Phương Liệt|phuong|00358|009|ab|00322 00352
    Phương Liệt|phuong|00352|01|c|
    Phương Liễu|xa|09265|259|a|09265
    Phương Liễu|phuong|09265|259|b|09265
    Phương Liễu|phuong|09265|24|c|
    Phương Mai|phuong|00232|006|ab|00229 00292
    Phượng Mao|xa|09280|259|a|09265
    Phượng Mao|phuong|09280|259|b|09265
    Phương Nam|phuong|06835|196|ab|06832
    Phương Nam|xa|11977|323|b|11977
    Phượng Nghi|xa|16240|403|ab|16234
    Phương Phú|xa|31435|934|ab|31426
    Phương Sài|phuong|22351|568|ab|22390
    Phương Sơn|phuong|22354|568|a|
    Phương Sơn|thitran|07477|218|ab|07444
    Phượng Sơn|xa|07612|219|a|07612
    Phượng Sơn|phuong|07612|224|b|07612
    Phượng Sơn|xa|09904|275|b|09895 10003
    Phượng Sơn|phuong|07612|24|c|
    Phương Thạnh|xa|29290|844|ab|29287
    Phương Thiện|xa|00949|024|ab|00694
    Phương Thịnh|xa|30082|873|ab|30043
    Phương Thịnh|xa|30043|82|c|
    Phương Tiến|xa|00940|030|ab|00928
    Phượng Tiến|xa|05566|167|ab|05563
    Phượng Tiến|xa|05563|19|c|
    Phương Trà|xa|30094|873|ab|30085
    Phương Trung|xa|10162|278|ab|10114
    Phương Tú|xa|10384|281|ab|10354
    Phượng Vĩ|xa|08356|235|ab|08344
    Phương Viên|xa|02050|064|ab|02020
    Phương Viên|xa|08089|231|ab|08113
    Phú Phong|xa|18535|444|a|
    Phú Phong|thitran|21808|547|ab|21808
    Phú Phong|xa|28588|821|ab|28576
    Phú Phúc|xa|13621|353|ab|13627
    Phú Phụng|xa|28873|832|ab|28879
    Phú Phụng|xa|28879|86|c|
    Phú Phương|xa|09646|271|a|09634
    Phú Quốc|dackhu|31078|91|c|
    Phú Quới|xa|29611|857|ab|29611
    Phú Quới|xa|29611|86|c|
    Phú Quý|xa|28483|817|ab|28477
    Phú Quý|dackhu|23272|68|c|
    Phú Riềng|xa|25264|698|ab|25252
    Phú Riềng|xa|25252|75|c|
    Phú Sơn|xa|26137|734|a|
    Phú Sơn|xa|09658|271|ab|09664
    Phú Sơn|xa|14407|372|ab|14407
    Phú Sơn|phuong|14770|380|ab|14797
    Phú Sơn|phuong|14823|381|ab|14818
    Phú Sơn|xa|14887|385|ab|14878
    Phú Sơn|xa|16603|407|ab|16624
    Phú Sơn|xa|17323|423|ab|17326
    Phú Sơn|xa|19990|479|ab|19960
    Phú Sơn|xa|24880|676|ab|24895
    Phú Sơn|xa|25400|696|ab|25402
    Phú Sơn|xa|28888|832|ab|28894
    Phú Sơn|xa|00562|018|b|00562 00565
    Phú Sơn|xa|26146|734|b|26158
    Phú Sơn|xa|14407|37|c|
    Phú Sơn Lâm Hà|xa|24895|68|c|
    Phú Tài|phuong|22927|593|ab|22960
    Phú Tâm|xa|31573|942|ab|31569
    Phú Tâm|xa|31569|92|c|
    Phú Tân|phuong|25763|718|ab|25760
    Phú Tân|xa|26212|736|ab|26215
    Phú Tân|xa|28753|825|ab|28696
    Phú Tân|phuong|28757|829|ab|28858
    Phú Tân|xa|31379|933|ab|31378 31582
    Phú Tân|xa|31582|942|ab|31378 31582
    Phú Tân|xa|32218|972|ab|32218
    Phú Tân|phuong|28858|86|c|
    Phú Tân|xa|30406|91|c|
    Phú Tân|xa|32218|96|c|
    Phú Thái|thitran|10750|293|ab|10750
    Phú Thái|xa|10750|31|c|
    Phú Thanh|xa|19924|474|a|
    Phú Thanh|xa|14878|385|ab|14878
    Phú Thanh|xa|26161|734|ab|26116
    Phú Thành|xa|17548|426|a|
    Phú Thành|xa|05398|159|ab|05395
    Phú Thành|xa|29851|862|ab|29857
    Phú Thành|xa|30433|888|ab|30409
    Phú Thành|xa|17542|426|b|17530
    Phú Thành|xa|28663|82|c|
    Phú Thạnh|phuong|22040|555|ab|22240
    Phú Thạnh|xa|26488|742|ab|26485
    Phú Thạnh|phuong|27028|767|ab|27028
    Phú Thạnh|xa|28696|825|ab|28696
    Phú Thạnh|xa|30427|888|ab|30409
    Phú Thạnh|phuong|27028|79|c|
    Phú Thành A|xa|30034|871|ab|30034
    Phú Thành B|xa|30016|871|ab|30019
    Phú Thị|xa|00559|018|a|
    Phú Thiện|thitran|24043|638|ab|24043
    Phú Thiện|xa|24043|52|c|
    Phú Thịnh|xa|12310|331|a|
    Phú Thịnh|xa|02482|075|ab|02494
    Phú Thịnh|xa|04783|141|ab|04279
    Phú Thịnh|xa|05791|171|ab|05800
    Phú Thịnh|phuong|09577|269|ab|09574
    Phú Thịnh|thitran|20364|518|ab|20364
    Phú Thịnh|phuong|25325|690|ab|25333
    Phú Thịnh|xa|26140|734|ab|26134
    Phú Thịnh|xa|29725|860|ab|29740
    Phú Thịnh|xa|05800|19|c|
    Phú Thọ|phuong|25753|718|ab|25747
    Phú Thọ|xa|30031|871|ab|30034
    Phú Thọ|xa|30448|888|ab|30436
    Phú Thọ|xa|12295|331|b|12313
    Phú Thọ|phuong|07942|25|c|
    Phú Thọ|phuong|27226|79|c|
    Phú Thọ|xa|30034|82|c|
    Phú Thọ Hòa|phuong|27025|767|ab|27022
    Phú Thọ Hòa|phuong|27022|79|c|
    Phủ Thông|thitran|01969|063|ab|01969
    Phủ Thông|xa|01969|19|c|
    Phú Thứ|phuong|10714|292|ab|10714
    Phú Thứ|thitran|22255|562|ab|22255
    Phú Thứ|phuong|31201|919|ab|31201
    Phú Thuận|xa|19903|478|ab|19900
    Phú Thuận|phuong|27484|778|ab|27484
    Phú Thuận|xa|29062|835|ab|29062
    Phú Thuận|xa|30700|894|ab|30685
    Phú Thuận|xa|32214|972|ab|32214
    Phú Thuận|xa|20542|48|c|
    Phú Thuận|phuong|27484|79|c|
    Phú Thuận|xa|29062|86|c|
    Phú Thuận A|xa|29998|870|ab|29992
    Phú Thuận B|xa|29995|870|ab|29992 30154
    Phú Thượng|phuong|00091|003|ab|00091 00097 00103
    Phú Thượng|xa|05734|170|ab|05716
    Phú Thượng|phuong|19930|474|ab|19930
    Phú Thượng|phuong|00091|01|c|
    Phú Thủy|xa|19297|457|ab|19309
    Phú Thủy|phuong|22924|593|ab|22924
    Phú Thủy|phuong|22924|68|c|
    Phú Tiến|xa|05593|167|ab|05581
    Phú Trạch|xa|19021|44|c|
    Phú Trinh|phuong|22930|593|ab|22945
    Phú Trung|xa|26146|734|a|26158
    Phú Trung|xa|25261|698|ab|25261
    Phú Trung|phuong|27031|767|ab|27031
    Phú Trung|xa|25261|75|c|
    Phú Túc|xa|10294|280|ab|10279
    Phú Túc|thitran|24076|637|ab|24076
    Phú Túc|xa|26242|736|ab|26299
    Phú Túc|xa|28819|831|ab|28810
    Phú Túc|xa|24076|52|c|
    Phú Túc|xa|28810|86|c|
    Phù Ủng|xa|12145|329|ab|12148
    Phù Vân|xa|13306|347|ab|13291
    Phù Vân|phuong|13291|37|c|
    Phú Văn|xa|25229|691|ab|25267
    Phú Vang|xa|29074|835|a|
    Phú Vang|xa|19942|46|c|
    Phú Vinh|xa|05137|155|ab|05134
    Phú Vinh|xa|20074|481|ab|20071
    Phú Vinh|xa|26215|736|ab|26215
    Phú Vinh|xa|19945|46|c|
    Phú Vinh|xa|26215|75|c|
    Phú Vĩnh|xa|30400|887|ab|30403
    Phú Xá|phuong|05470|164|ab|05500
    Phú Xá|xa|06214|183|ab|06184
    Phú Xuân|xa|08971|249|ab|08971
    Phú Xuân|xa|12463|336|ab|12452
    Phú Xuân|xa|14890|385|ab|14890
    Phú Xuân|xa|15577|395|ab|15574
    Phú Xuân|xa|19918|478|ab|19918
    Phú Xuân|xa|24364|650|ab|24364
    Phú Xuân|xa|26149|734|ab|26116
    Phú Xuân|xa|27655|786|ab|27655
    Phú Xuân|xa|30439|888|ab|30436
    Phú Xuân|xa|14890|38|c|
    Phú Xuân|phuong|19753|46|c|
    Phú Xuân|xa|24364|66|c|
    Phú Xuyên|xa|05797|171|ab|05773
    Phú Xuyên|thitran|10273|280|ab|10273
    Phú Xuyên|xa|05773|19|c|
    Phú Xuyên|xa|10273|01|c|
    Phù Yên|thitran|03898|122|a|
    Phù Yên|xa|03910|14|c|
    Phú Yên|xa|10339|280|ab|10330
    Phú Yên|phuong|22240|66|c|
    Pi Toong|xa|03835|120|ab|03808
    Plei Kần|thitran|23377|611|ab|23377
    Pleiku|phuong|23575|52|c|
    Pờ Ê|xa|23467|613|ab|23476
    Pô Kô|xa|23443|612|ab|23401
    Pố Lồ|xa|01033|032|ab|01033
    Pờ Ly Ngài|xa|01057|032|ab|01057
    Pờ Ly Ngài|xa|01057|08|c|
    Pom Hán|phuong|02653|080|ab|02671
    Pom Lót|xa|03356|100|ab|03356
    Pơng Drang|xa|24316|649|a|24316
    Pơng Drang|thitran|24316|649|b|24316
    Pơng Drang|xa|24316|66|c|
    Pờ Tó|xa|24013|635|ab|24013
    Pờ Tó|xa|24013|52|c|
    Pờ Y|xa|23395|611|b|23377
    Prao|thitran|20467|505|ab|20467
    Pró|xa|24955|677|a|24955
    Pú Bẩu|xa|04174|126|b|04171
    Pú Đao|xa|03484|112|ab|03487
    Pú Hồng|xa|03383|101|ab|03382
    Pù Luông|xa|14956|38|c|
    Púng Bánh|xa|04228|127|ab|04228
    Púng Bánh|xa|04228|14|c|
    Púng Luông|xa|04492|137|ab|04492
    Púng Luông|xa|04492|15|c|
    Púng Tra|xa|03784|119|ab|03784
    Pu Nhi|xa|03370|101|b|03370
    Pu Nhi|xa|03370|11|c|
    Pù Nhi|xa|14863|384|ab|14863
    Pù Nhi|xa|14863|38|c|
    Pú Nhi|xa|03370|101|a|03370
    Pú Nhung|xa|03271|099|ab|03260
    Pú Nhung|xa|03260|11|c|
    Pú Pẩu|xa|04174|126|a|04171
    Pu Sam Cáp|xa|03523|108|ab|03532
    Pu Sam Cáp|xa|03532|12|c|
    Pú Trạng|phuong|04282|133|ab|04288
    Pú Xi|xa|03269|099|ab|03268
    Quách Phẩm|xa|32182|970|ab|32182
    Quách Phẩm|xa|32182|96|c|
    Quách Phẩm Bắc|xa|32179|970|ab|32182
    Quài Cang|xa|03289|099|ab|03253
    Quài Nưa|xa|03274|099|ab|03253
    Quài Tở|xa|03295|099|ab|03295
    Quài Tở|xa|03295|11|c|
    Quản Bạ|xa|00898|029|ab|00874
    Quản Bạ|xa|00874|08|c|
    Quán Bàu|phuong|16670|412|ab|17920
    Quân Chu|thitran|05764|171|a|
    Quân Chu|xa|05851|171|a|05851
    Quân Chu|thitran|05851|171|b|05851
    Quân Chu|xa|05851|19|c|
    Quảng An|phuong|00100|003|ab|00097 00103
    Quảng An|xa|06901|200|ab|06913
    Quảng An|xa|19888|477|ab|19867
    Quảng Bạch|xa|02038|064|ab|02038
    Quảng Bạch|xa|02038|19|c|
    Quảng Bị|xa|10084|277|ab|10072
    Quảng Bị|xa|10072|01|c|
    Quang Bình|xa|13144|343|ab|13075
    Quang Bình|xa|01237|08|c|
    Quảng Bình|xa|16468|406|ab|16543
    Quảng Bình|xa|16543|38|c|
    Quảng Cát|phuong|16507|380|ab|16522
    Quang Châu|xa|07807|222|a|07795
    Quang Châu|phuong|07807|222|b|07795
    Quảng Châu|xa|11980|323|ab|11980
    Quảng Châu|phuong|16531|382|ab|16531
    Quảng Châu|xa|19024|454|ab|19033
    Quảng Châu|xa|17443|40|c|
    Quang Chiểu|xa|14860|384|ab|14860
    Quang Chiểu|xa|14860|38|c|
    Quảng Chính|xa|06943|201|ab|06922
    Quảng Chính|xa|16495|406|ab|16489
    Quảng Chính|xa|16489|38|c|
    Quảng Chu|xa|02131|065|ab|02086
    Quảng Công|xa|19879|477|ab|19873
    Quảng Cư|phuong|14839|382|ab|16531
    Quảng Đại|xa|16537|382|a|
    Quang Diệm|xa|18184|439|ab|18184
    Quảng Điền|xa|24577|655|ab|24538
    Quảng Điền|xa|19867|46|c|
    Quảng Định|xa|16456|406|ab|16438
    Quang Đồng|xa|17521|40|c|
    Quảng Đông|phuong|16459|380|ab|16522
    Quảng Đông|xa|19018|454|ab|19021
    Quang Đức|xa|11071|297|b|11050 11065
    Quảng Đức|xa|06925|201|ab|06931
    Quảng Đức|xa|16453|406|ab|16438
    Quảng Đức|xa|06931|22|c|
    Quảng Giao|xa|16519|406|ab|16516
    Quang Hà|xa|10318|280|b|10273
    Quảng Hà|thitran|06922|201|ab|06922
    Quảng Hà|xa|06922|22|c|
    Quảng Hải|xa|16540|406|ab|16540
    Quảng Hải|xa|19087|458|ab|19009
    Quang Hán|xa|01456|047|ab|01456
    Quang Hán|xa|01456|04|c|
    Quang Hanh|phuong|06778|195|ab|06778
    Quang Hanh|phuong|06778|22|c|
    Quảng Hiệp|xa|24286|648|ab|24286
    Quảng Hòa|xa|16483|406|ab|16480
    Quảng Hòa|xa|19105|458|ab|19093
    Quảng Hòa|xa|24620|661|ab|24620
    Quảng Hòa|xa|24620|68|c|
    Quảng Hợp|xa|16471|406|ab|16498
    Quảng Hợp|xa|19012|454|ab|19021
    Quang Húc|xa|08470|236|ab|08467
    Quang Hưng|xa|11644|313|ab|11647
    Quang Hưng|xa|12400|333|ab|12391
    Quang Hưng|xa|12391|33|c|
    Quang Hưng|xa|14062|37|c|
    Quảng Hùng|xa|16516|382|a|16516
    Quảng Hưng|xa|01582|049|ab|01594
    Quảng Hưng|phuong|14800|380|ab|16522
    Quảng Hưng|xa|19042|454|ab|19057
    Quang Huy|xa|03910|122|a|03910
    Quang Huy|thitran|03910|122|b|03910
    Quang Khải|xa|11116|298|ab|11074
    Quảng Khê|xa|01924|061|ab|01933
    Quảng Khê|xa|16489|406|ab|16489
    Quảng Khê|xa|24631|661|ab|24631
    Quảng Khê|xa|24631|68|c|
    Quang Kim|xa|02734|082|ab|02683
    Quảng Kim|xa|19015|454|ab|19021
    Quảng La|xa|07054|193|ab|07054
    Quảng La|xa|07054|22|c|
    Quảng Lạc|xa|05989|178|ab|05983
    Quảng Lạc|xa|14461|372|ab|14371
    Quảng Lâm|xa|01303|042|ab|01304
    Quảng Lâm|xa|03164|096|ab|03164
    Quảng Lâm|xa|06898|200|ab|06913
    Quảng Lâm|xa|01304|04|c|
    Quảng Lâm|xa|03164|11|c|
    Quang Lãng|xa|10345|280|ab|10342
    Quảng Lãng|xa|12172|329|ab|12166
    Quảng Lập|xa|24946|677|a|
    Quảng Lập|xa|24955|677|b|24955
    Quảng Lập|xa|24955|68|c|
    Quang Lịch|xa|13132|343|ab|13132
    Quang Lịch|xa|13132|33|c|
    Quang Lộc|xa|16069|400|ab|16072
    Quang Lộc|xa|18481|443|ab|18481
    Quảng Lộc|xa|16546|406|ab|16543
    Quảng Lộc|xa|19093|458|ab|19093
    Quảng Lợi|xa|19876|477|ab|19885
    Quang Long|xa|01552|048|ab|01552
    Quang Long|xa|01552|04|c|
    Quảng Long|xa|06946|201|ab|06922 06946
    Quảng Long|xa|16477|406|ab|16480
    Quảng Long|phuong|19060|458|ab|19009
    Quảng Lưu|xa|16543|406|ab|16543
    Quảng Lưu|xa|19030|454|ab|19030
    Quang Minh|xa|07843|223|a|07864
    Quang Minh|xa|11062|297|a|
    Quang Minh|xa|01189|034|ab|01153
    Quang Minh|xa|04042|128|ab|04006
    Quang Minh|xa|04393|136|ab|04399
    Quang Minh|thitran|08989|250|ab|08974
    Quang Minh|xa|13162|343|ab|13075
    Quang Minh|xa|25439|697|ab|25351
    Quang Minh|xa|09517|264|b|09523
    Quang Minh|xa|08974|01|c|
    Quảng Minh|xa|07792|222|a|07798
    Quảng Minh|xa|06940|201|ab|06922
    Quảng Minh|xa|16513|382|ab|16516
    Quảng Minh|xa|19108|458|ab|19093
    Quảng Minh|phuong|07792|222|b|07798
    Quảng Ngãi|xa|25189|683|a|25159
    Quảng Ngãi|xa|25189|682|b|25159
    Quảng Ngạn|xa|19873|477|ab|19873
    Quảng Ngần|xa|00964|030|ab|00967
    Quảng Nghĩa|xa|06739|194|ab|06733
    Quảng Nghiệp|xa|11122|298|a|11113
    Quảng Ngọc|xa|16498|406|ab|16498
    Quảng Ngọc|xa|16498|38|c|
    Quảng Nguyên|xa|01144|033|ab|01144
    Quảng Nguyên|xa|01144|08|c|
    Quảng Nham|xa|16552|406|ab|16549
    Quảng Nhâm|xa|20083|481|ab|20044
    Quảng Nhân|xa|16462|406|ab|16540
    Quảng Ninh|xa|16465|406|ab|16540
    Quảng Ninh|xa|16540|38|c|
    Quảng Ninh|xa|19207|44|c|
    Quảng Oai|xa|09619|01|c|
    Quang Phong|xa|02185|066|ab|02185
    Quang Phong|xa|16771|415|ab|16774
    Quang Phong|phuong|16993|414|ab|16939
    Quảng Phong|xa|06952|201|ab|06922
    Quảng Phong|phuong|19078|458|ab|19009
    Quang Phú|xa|18883|450|ab|18859
    Quảng Phú|xa|09514|264|ab|09529
    Quảng Phú|xa|15571|395|ab|15574
    Quảng Phú|phuong|16522|380|ab|16522
    Quảng Phú|xa|19021|454|ab|19021
    Quảng Phú|xa|19897|477|ab|19885
    Quảng Phú|phuong|21016|522|ab|21028
    Quảng Phú|thitran|24259|648|ab|24259
    Quảng Phú|xa|24712|664|ab|24712
    Quảng Phú|phuong|16522|38|c|
    Quảng Phú|phuong|20356|48|c|
    Quảng Phú|xa|24259|66|c|
    Quảng Phú|xa|24712|68|c|
    Quang Phục|xa|11791|315|a|11779 11791
    Quang Phục|xa|11101|298|ab|11074
    Quảng Phúc|xa|16510|406|ab|16498
    Quảng Phúc|phuong|19102|458|ab|19066
    Quảng Phú Cầu|xa|10366|281|ab|10369
    Quảng Phước|xa|19882|477|ab|19867
    Quảng Phương|xa|19057|454|ab|19057
    Quang Sơn|xa|05674|169|ab|05674
    Quang Sơn|xa|08764|246|ab|08770
    Quang Sơn|xa|14377|370|ab|14362
    Quang Sơn|xa|17680|427|ab|17677
    Quang Sơn|xa|05674|19|c|
    Quảng Sơn|xa|06928|201|ab|06946
    Quảng Sơn|xa|19090|458|ab|19075
    Quảng Sơn|xa|22819|585|ab|22810
    Quảng Sơn|xa|24616|661|ab|24616
    Quảng Sơn|xa|24616|68|c|
    Quảng Tâm|phuong|16525|380|ab|16522
    Quảng Tâm|xa|24740|667|ab|24739
    Quảng Tân|xa|06913|200|ab|06913
    Quảng Tân|xa|19084|458|ab|19075
    Quảng Tân|xa|24748|667|ab|24748
    Quảng Tân|xa|06913|22|c|
    Quảng Tân|xa|24748|68|c|
    Quảng Thạch|xa|16555|406|ab|16549
    Quảng Thạch|xa|19027|454|ab|19030
    Quảng Thái|xa|16558|406|ab|16543
    Quảng Thái|xa|19870|477|ab|19885
    Quảng Thắng|phuong|14803|380|ab|16417
    Quang Thành|xa|01771|052|ab|01777
    Quang Thành|xa|10705|292|ab|10705
    Quang Thành|xa|17533|426|ab|17521
    Quảng Thanh|xa|11506|311|a|11506
    Quảng Thanh|xa|19072|454|ab|19051
    Quảng Thanh|phuong|11506|311|b|11506
    Quảng Thành|xa|06931|201|ab|06931
    Quảng Thành|phuong|14806|380|ab|16522
    Quảng Thành|xa|19891|477|ab|20014
    Quảng Thành|phuong|24619|660|ab|24611
    Quảng Thành|xa|26605|750|ab|26590
    Quang Thiện|xa|14647|376|ab|14647
    Quang Thiện|xa|14647|37|c|
    Quang Thịnh|xa|07384|217|ab|07399
    Quảng Thịnh|xa|06937|201|ab|06931
    Quảng Thịnh|phuong|16441|380|ab|16522
    Quang Thọ|xa|18343|441|ab|18313
    Quảng Thọ|phuong|16528|382|ab|16531
    Quảng Thọ|phuong|19066|458|ab|19066
    Quảng Thọ|xa|19894|477|ab|19867
    Quang Thuận|xa|02017|063|ab|02014
    Quảng Thuận|phuong|19081|458|ab|19066
    Quảng Thủy|xa|19096|458|ab|19075
    Quang Tiến|xa|07315|216|a|07333
    Quang Tiến|xa|00409|016|ab|00376 00433
    Quang Tiến|xa|04906|148|ab|04897
    Quang Tiến|phuong|16994|414|ab|17011
    Quảng Tiên|xa|19069|458|ab|19075
    Quảng Tiến|phuong|14842|382|ab|16531
    Quảng Tiến|xa|19039|454|ab|19030
    Quảng Tiến|xa|24262|648|ab|24259
    Quảng Tiến|xa|26290|737|ab|26248
    Quảng Tín|xa|24745|666|ab|24760
    Quảng Tín|xa|24760|68|c|
    Quảng Trạch|xa|16447|406|ab|16480
    Quảng Trạch|xa|19057|44|c|
    Quảng Trị|xa|25138|682|ab|25138
    Quảng Trị|phuong|19360|44|c|
    Quang Trọng|xa|01813|053|ab|01795
    Quảng Trực|xa|24736|667|ab|24736
    Quảng Trực|xa|24736|68|c|
    Quang Trung|phuong|09550|268|a|
    Quang Trung|phuong|09583|269|a|
    Quang Trung|xa|10306|280|a|
    Quang Trung|phuong|11965|323|a|
    Quang Trung|phuong|13645|356|a|
    Quang Trung|phuong|00214|006|ab|00229 00235
    Quang Trung|phuong|00688|024|ab|00691 00694
    Quang Trung|xa|01465|047|ab|01465
    Quang Trung|xa|01702|051|ab|01699
    Quang Trung|phuong|05446|164|ab|05443
    Quang Trung|xa|06088|181|ab|06091
    Quang Trung|phuong|06817|196|ab|06811
    Quang Trung|phuong|10516|288|ab|10525
    Quang Trung|xa|11134|298|ab|11140
    Quang Trung|xa|11647|313|ab|11647
    Quang Trung|phuong|12445|336|ab|12452
    Quang Trung|xa|13165|343|ab|13075
    Quang Trung|phuong|13285|347|ab|13285 13366
    Quang Trung|xa|13768|359|ab|13753
    Quang Trung|xa|14824|381|ab|14818
    Quang Trung|xa|15085|389|ab|15085
    Quang Trung|phuong|16681|412|ab|16681
    Quang Trung|phuong|21565|540|ab|21592
    Quang Trung|phuong|23281|608|ab|23293
    Quang Trung|xa|26311|738|ab|26311
    Quang Trung|xa|07315|216|b|07333
    Quang Trung|phuong|09538|268|b|09552 09556
    Quang Trung|xa|10006|276|b|09910 10003
    Quang Trung|xa|11518|311|b|11488 11506
    Quang Trung|xa|12589|339|b|12619
    Quang Trung|phuong|13681|356|b|13669
    Quang Trung|xa|01465|04|c|
    Quang Trung|xa|07333|24|c|
    Quang Trung|phuong|14818|38|c|
    Quảng Trung|xa|16492|406|ab|16489
    Quảng Trung|xa|19075|458|ab|19075
    Quảng Trường|xa|16501|406|ab|16489
    Quảng Tùng|xa|19033|454|ab|19033
    Quảng Uyên|thitran|01576|049|ab|01576
    Quảng Uyên|xa|01576|04|c|
    Quảng Văn|xa|16474|406|ab|16498
    Quảng Văn|xa|19099|458|ab|19093
    Quang Vinh|xa|12163|329|a|
    Quang Vinh|xa|01468|047|ab|01456
    Quang Vinh|phuong|05434|164|ab|05482
    Quang Vinh|phuong|26023|731|ab|26041
    Quang Vinh|xa|12157|329|b|12142
    Quang Vĩnh|xa|18235|440|ab|18262
    Quảng Vinh|phuong|16534|382|ab|16516
    Quảng Vinh|xa|19885|477|ab|19885
    Quảng Xuân|xa|19045|454|ab|19057
    Quang Yên|xa|08776|253|ab|08773
    Quảng Yên|phuong|07132|206|ab|07132
    Quảng Yên|xa|08173|232|ab|08173
    Quảng Yên|xa|16480|406|ab|16480
    Quảng Yên|phuong|07132|22|c|
    Quảng Yên|xa|08173|25|c|
    Quảng Yên|xa|16480|38|c|
    Quân Hà|xa|02005|063|ab|02008
    Quán Hành|thitran|17827|429|ab|17827
    Quán Hàu|thitran|19201|456|a|
    Quán Hàu|thitran|19207|456|b|19207
    Quan Hoa|phuong|00169|005|ab|00160 00166
    Quan Hồ Thẩn|xa|02827|084|ab|02809
    Quan Lạn|xa|07024|203|ab|06994
    Quán Lào|thitran|15469|394|ab|15469
    Quan Sơn|xa|06517|187|ab|06517
    Quan Sơn|xa|06517|20|c|
    Quan Sơn|xa|15016|38|c|
    Quan Thành|xa|17569|40|c|
    Quán Thánh|phuong|00013|001|ab|00004
    Quán Toan|phuong|11296|303|ab|11602
    Quan Triều|phuong|05431|164|b|05482
    Quan Triều|phuong|05482|19|c|
    Quán Triều|phuong|05431|164|a|05482
    Quán Trữ|phuong|11428|307|a|
    Quất Động|xa|10234|279|ab|10231
    Quất Lâm|thitran|14152|365|ab|14212
    Quất Lưu|xa|08956|249|ab|08935
    Quế|thitran|13384|350|a|13384
    Quế|phuong|13384|350|b|13384
    Quế An|xa|20686|509|ab|20641
    Quế Châu|xa|20680|509|ab|20662
    Quế Hiệp|xa|20659|509|ab|20662
    Quế Lâm|xa|20692|519|a|20669
    Quế Lâm|xa|20692|509|b|20669
    Quế Lộc|xa|20671|519|a|20656
    Quế Lộc|xa|20671|509|b|20656
    Quế Long|xa|20677|509|ab|20641
    Quế Lưu|xa|20782|512|ab|20779
    Quế Minh|xa|20689|509|ab|20641
    Quế Mỹ|xa|20665|509|ab|20662
    Quê Mỹ Thạnh|xa|28084|805|ab|28087
    Quế Nham|xa|07366|216|ab|07228
    Quế Phong|xa|20683|509|ab|20641
    Quế Phong|xa|16738|40|c|
    Quế Phú|xa|20650|509|ab|20650
    Quế Phước|xa|20669|48|c|
    Quế Sơn|xa|20641|48|c|
    Quế Sơn Trung|xa|20662|48|c|
    Quế Tân|xa|09268|259|a|09247
    Quế Tân|phuong|09268|259|b|09247
    Quế Tân|xa|20758|512|b|20779
    Quế Thọ|xa|20764|512|ab|20767
    Quế Thuận|xa|20662|509|ab|20662
    Quế Trung|xa|20656|519|a|20656
    Quế Võ|phuong|09247|24|c|
    Quế Xuân 1|xa|20644|509|ab|20650
    Quế Xuân 2|xa|20647|509|ab|20650
    Qui Đức|xa|27640|785|ab|27628
    Qui Hướng|xa|03991|123|a|
    Quí Quân|xa|02431|075|a|02434
    Quốc Khánh|xa|06004|180|ab|06004
    Quốc Khánh|xa|06004|20|c|
    Quốc Oai|thitran|09895|275|ab|09895 10003
    Quốc Oai|xa|25132|682|ab|25135
    Quốc Oai|xa|09895|01|c|
    Quốc Thái|xa|30346|886|ab|30346
    Quốc Toản|xa|01474|049|ab|01447
    Quốc Tuấn|xa|10624|291|a|
    Quốc Tuấn|xa|11620|312|a|
    Quốc Tuấn|xa|11650|313|ab|11647
    Quốc Tuấn|xa|13081|343|ab|13093
    Quốc Tuấn|xa|10621|291|b|10633
    Quốc Tử Giám|phuong|00184|006|a|
    Quốc Việt|xa|06058|180|ab|06058
    Quốc Việt|xa|06058|20|c|
    Quới An|xa|29668|859|ab|29668
    Quới An|xa|29668|86|c|
    Quới Điền|xa|29191|837|ab|29191
    Quới Điền|xa|29191|86|c|
    Quới Sơn|xa|28807|831|b|28807
    Qưới Sơn|xa|28807|831|a|28807
    Quới Thành|xa|28843|831|ab|28861
    Quới Thiện|xa|29665|859|ab|29677
    Quới Thiện|xa|29677|86|c|
    Quơn Long|xa|28618|822|ab|28627
    Quỳ Châu|xa|16777|40|c|
    Quy Đạt|thitran|18901|452|ab|18901
    Quy Đức|xa|04873|25|c|
    Quyết Chiến|xa|05152|155|ab|05152
    Quyết Tâm|phuong|03655|116|ab|03646
    Quyết Thắng|phuong|26041|731|a|26041
    Quyết Thắng|xa|02584|076|ab|02572
    Quyết Thắng|phuong|03386|105|ab|03388
    Quyết Thắng|phuong|03652|116|ab|03646
    Quyết Thắng|xa|05299|157|ab|05323
    Quyết Thắng|xa|05491|164|ab|05455
    Quyết Thắng|xa|06394|186|ab|06391
    Quyết Thắng|xa|10822|288|ab|10660
    Quyết Thắng|phuong|23287|608|ab|23293
    Quyết Thắng|xa|05323|25|c|
    Quyết Thắng|phuong|05455|19|c|
    Quyết Thắng|xa|11761|31|c|
    Quyết Tiến|xa|00904|029|ab|00874
    Quyết Tiến|phuong|03388|105|ab|03388
    Quyết Tiến|xa|11770|315|ab|11755
    Quý Hòa|xa|05269|157|ab|05287
    Quý Hòa|xa|06076|181|ab|06076
    Quý Hòa|xa|06076|20|c|
    Quỳ Hợp|thitran|17035|420|ab|17035
    Quỳ Hợp|xa|17035|40|c|
    Quy Kỳ|xa|05545|167|ab|05551
    Quý Lộc|thitran|15412|394|ab|15412
    Quý Lộc|xa|15412|38|c|
    Quý Lương|xa|14953|38|c|
    Quy Mông|xa|04519|138|ab|04531
    Quy Mông|xa|04531|15|c|
    Quỳnh An|xa|12577|33|c|
    Quỳnh Anh|xa|17176|40|c|
    Quỹ Nhất|thitran|13936|361|a|
    Quỹ Nhất|thitran|13939|361|b|13939
    Quỹ Nhất|xa|13939|37|c|
    Quỳnh Bá|xa|17185|421|a|17179
    Quỳnh Bảng|xa|17158|421|ab|17176
    Quỳnh Bảo|xa|12556|338|a|
    Quỳnh Châu|xa|17122|421|ab|17149
    Quỳnh Côi|thitran|12472|338|ab|12472
    Quỳnh Dị|phuong|17128|432|ab|17128
    Quỳnh Diễn|xa|17191|421|ab|17179
    Quỳnh Đôi|xa|17173|421|ab|17176
    Quỳnh Giang|xa|17197|421|ab|17179
    Quỳnh Giao|xa|12496|338|ab|12511
    Quỳnh Hải|xa|12520|338|ab|12472
    Quỳnh Hậu|xa|17167|421|ab|17179
    Quỳnh Hoa|xa|17152|421|a|17170
    Quỳnh Hoa|xa|12481|338|ab|12511
    Quỳnh Hoàng|xa|12493|338|ab|12517
    Quỳnh Hội|xa|12529|338|ab|12472
    Quỳnh Hồng|xa|17179|421|a|17179
    Quỳnh Hồng|xa|12505|338|ab|12472
    Quỳnh Hưng|xa|17194|421|a|
    Quỳnh Hưng|xa|12553|338|ab|12472
    Quỳnh Khê|xa|12508|338|ab|12532
    Quỳnh Lâm|phuong|04816|148|ab|04795
    Quỳnh Lâm|xa|12484|338|ab|12517
    Quỳnh Lâm|xa|17170|421|ab|17170
    Quỳnh Lập|xa|17113|432|ab|17128
    Quỳnh Liên|xa|17137|432|ab|17125
    Quỳnh Lộc|xa|17107|432|ab|17128
    Quỳnh Lôi|phuong|00292|007|a|00292
    Quỳnh Long|xa|17221|421|a|
    Quỳnh Lương|xa|17176|421|a|17176
    Quỳnh Lưu|xa|14452|372|ab|14452
    Quỳnh Lưu|xa|14452|37|c|
    Quỳnh Lưu|xa|17179|40|c|
    Quỳnh Mai|phuong|00289|007|ab|00292
    Quỳnh Mai|phuong|17125|40|c|
    Quỳnh Minh|xa|17188|421|a|
    Quỳnh Minh|xa|12511|338|ab|12511
    Quỳnh Mỹ|xa|17161|421|a|
    Quỳnh Mỹ|xa|12535|338|ab|12472
    Quỳnh Nghĩa|xa|17203|421|a|
    Quỳnh Ngọc|xa|17200|421|a|
    Quỳnh Ngọc|xa|12517|338|ab|12517
    Quỳnh Nguyên|xa|12562|338|ab|12532
    Quỳnh Nhai|xa|03703|14|c|
    Quy Nhơn|phuong|21583|52|c|
    Quy Nhơn Bắc|phuong|21553|52|c|
    Quy Nhơn Đông|phuong|21601|52|c|
    Quy Nhơn Nam|phuong|21592|52|c|
    Quy Nhơn Tây|phuong|21589|52|c|
    Quỳnh Phú|xa|09493|263|ab|09454
    Quỳnh Phú|xa|17212|40|c|
    Quỳnh Phụ|xa|12472|33|c|
    Quỳnh Phương|phuong|17134|432|ab|17125
    Quỳnh Sơn|xa|07702|221|a|07682
    Quỳnh Sơn|xa|07702|213|b|07682
    Quỳnh Sơn|xa|17152|421|b|17170
    Quỳnh Sơn|xa|17170|40|c|
    Quỳnh Tam|xa|17149|421|ab|17149
    Quỳnh Tam|xa|17149|40|c|
    Quỳnh Tân|xa|17119|421|ab|17143
    Quỳnh Thạch|xa|17155|421|ab|17143
    Quỳnh Thắng|xa|17101|421|ab|17224
    Quỳnh Thắng|xa|17224|40|c|
    Quỳnh Thanh|xa|17164|421|ab|17176
    Quỳnh Thiện|phuong|17110|432|ab|17110
    Quỳnh Thọ|xa|17215|421|a|
    Quỳnh Thọ|xa|12487|338|ab|12511
    Quỳnh Thuận|xa|17218|421|a|17212
    Quỳnh Trang|xa|12577|338|a|12577
    Quỳnh Trang|xa|17116|432|ab|17110
    Quỳnh Văn|xa|17143|421|ab|17143
    Quỳnh Văn|xa|17143|40|c|
    Quỳnh Vinh|xa|17104|432|ab|17110
    Quỳnh Xá|xa|12568|338|a|
    Quỳnh Xuân|phuong|17131|432|ab|17125
    Quỳnh Yên|xa|17182|421|ab|17176
    Quý Quân|xa|01432|045|ab|01392
    Quý Quân|xa|02431|075|b|02434
    Quý Sơn|xa|07576|219|a|07612
    Quý Sơn|xa|07576|224|b|07612
    Rạch Chèo|xa|32228|972|ab|32227
    Rạch Dừa|phuong|26535|747|ab|26536
    Rạch Dừa|phuong|26536|79|c|
    Rạch Giá|phuong|30742|91|c|
    Rạch Gốc|thitran|32244|973|ab|32244
    Rạch Gòi|thitran|31359|932|ab|31360
    Rạch Kiến|xa|28114|80|c|
    Rạch Ông|phuong|27397|776|b|27418
    Rạch Sỏi|phuong|30754|899|ab|30742
    Rạng Đông|xa|03260|099|ab|03260
    Rạng Đông|thitran|13894|361|ab|13894
    Rạng Đông|xa|13894|37|c|
    Rơ Kơi|xa|23530|616|a|23530
    Rờ Kơi|xa|23530|616|b|23530
    Rờ Kơi|xa|23530|51|c|
    Rô Men|xa|24877|674|ab|24877
    Rừng Thông|thitran|16378|405|a|16378
    Rừng Thông|phuong|16378|380|b|16378
    Sa Bình|xa|23545|616|ab|23534
    Sa Bình|xa|23534|51|c|
    Sa Đéc|phuong|29905|82|c|
    Sà Dề Phìn|xa|03514|108|ab|03478
    Sa Huỳnh|phuong|21478|51|c|
    Sài Đồng|phuong|00142|004|a|
    Sài Gòn|phuong|26740|79|c|
    Sài Sơn|xa|09898|275|ab|09895
    Sa Lông|xa|03197|097|ab|03172
    Sa Loong|xa|23398|611|ab|23392
    Sa Loong|xa|23392|51|c|
    Sa Lý|xa|07540|219|b|07534
    Sa Lý|xa|07534|24|c|
    Sam Kha|xa|04225|127|ab|04228
    Săm Khóe|xa|05245|156|a|05245
    Sam Mứn|xa|03355|100|ab|03352
    Sam Mứn|xa|03356|11|c|
    Sầm Sơn|phuong|16531|38|c|
    Sán Chải|xa|02812|084|ab|02809
    Sa Nghĩa|xa|23542|616|ab|23534
    Sàng Ma Sáo|xa|02713|082|ab|02707
    Sảng Mộc|xa|05719|170|ab|05719
    Sảng Mộc|xa|05719|19|c|
    Sáng Nhè|xa|03244|098|a|03244
    Sáng Nhè|xa|03244|11|c|
    Sảng Tủng|xa|00751|026|ab|00733
    Sa Nhơn|xa|23533|616|ab|23527
    Sán Sả Hồ|xa|01060|032|b|01057
    San Thàng|xa|03409|105|ab|03408
    Sàn Viên|xa|06589|188|ab|06601
    Sán Xả Hồ|xa|01060|032|a|01057
    Sào Báy|xa|05080|153|ab|05068
    Sao Đại Việt|xa|09097|252|b|09106
    Sao Đỏ|phuong|10549|290|ab|10549
    Sao Vàng|thitran|15553|395|ab|15553
    Sao Vàng|xa|15553|38|c|
    Sa Pa|phuong|03001|088|ab|03006
    Sa Pa|phuong|03006|15|c|
    Sa Pả|phuong|03002|088|ab|03006
    Sà Phìn|xa|00736|026|b|00733
    Sà Phìn|xa|00733|08|c|
    Sập Vạt|xa|04066|124|a|04075
    Sặp Vạt|xa|04066|124|b|04075
    Sập Xa|xa|03946|122|ab|03922
    Sa Rài|thitran|29926|869|ab|29926
    Sa Sơn|xa|23539|616|ab|23527
    Sa Thầy|thitran|23527|616|ab|23527
    Sa Thầy|xa|23527|51|c|
    Sá Tổng|xa|03178|097|b|03151
    Sen Ngư|xa|19288|44|c|
    Sen Phương|xa|09733|272|ab|09739
    Sen Thượng|xa|03155|096|ab|03158
    Sen Thủy|xa|19312|457|ab|19288
    Sịa|thitran|19867|477|ab|19867
    Sì Lở Lầu|xa|03550|109|ab|03562
    Sì Lở Lầu|xa|03562|12|c|
    Si Ma Cai|thitran|02809|084|ab|02809
    Si Ma Cai|xa|02809|15|c|
    Sín Chải|xa|03223|098|b|03226
    Sín Chải|xa|03226|11|c|
    Sín Chéng|xa|02824|084|ab|02824
    Sín Chéng|xa|02824|15|c|
    Sinh Long|xa|02227|072|ab|02245
    Sính Lủng|xa|00748|026|ab|00733
    Sìn Hồ|thitran|03478|108|ab|03478
    Sìn Hồ|xa|03478|12|c|
    Sính Phình|xa|03241|098|ab|03241
    Sính Phình|xa|03241|11|c|
    Sinh Tồn|xa|22739|576|ab|22736
    Sin Suối Hồ|xa|03592|109|ab|03394
    Sin Suối Hồ|xa|03394|12|c|
    Sín Thầu|xa|03154|096|ab|03158
    Sín Thầu|xa|03158|11|c|
    Si Pa Phìn|xa|03199|103|ab|03199
    Si Pa Phìn|xa|03199|11|c|
    Sóc Đăng|xa|08017|230|a|
    Sóc Hà|xa|01417|045|ab|01392
    Sóc Sơn|thitran|00376|016|ab|00376
    Sóc Sơn|thitran|30820|903|ab|30838
    Sóc Sơn|xa|00376|01|c|
    Sóc Trăng|phuong|31507|92|c|
    Sở Dầu|phuong|11302|303|ab|11311
    Sơn A|xa|04660|133|ab|04660
    Sơn Ba|xa|21328|529|ab|21325
    Sơn Bằng|xa|18190|439|ab|18133
    Sơn Bao|xa|21301|529|ab|21289
    Sơn Bình|xa|18193|439|a|
    Sơn Bình|xa|03413|106|ab|03390
    Sơn Bình|xa|22726|575|ab|22714
    Sơn Bình|xa|26587|750|ab|26584
    Sơn Bình|xa|30836|903|ab|30835
    Sơn Bua|xa|21331|530|ab|21334
    Sơn Cẩm|xa|05653|164|ab|05482
    Sơn Cẩm Hà|xa|20857|48|c|
    Sơn Cao|xa|21316|529|ab|21307
    Sơn Châu|xa|18178|439|a|18202
    Sơn Công|xa|10378|281|a|10354
    Sơn Cương|xa|08215|232|ab|08218
    Sơn Đà|xa|09676|271|ab|09676
    Sơn Điền|xa|25048|679|ab|25051
    Sơn Điền|xa|25051|68|c|
    Sơn Điện|xa|15022|387|ab|15022
    Sơn Điện|xa|15022|38|c|
    Sơn Định|xa|22174|560|ab|22177
    Sơn Định|xa|28876|832|ab|28879
    Sơn Đông|xa|08866|246|ab|08866
    Sơn Đông|xa|09613|269|ab|09616
    Sơn Đông|xa|28783|829|ab|28783
    Sơn Đông|xa|08866|25|c|
    Sơn Đông|phuong|28783|86|c|
    Sơn Đồng|xa|09859|274|ab|09871
    Sơn Đồng|xa|09871|01|c|
    Sơn Động|xa|07615|24|c|
    Sơn Dung|xa|21340|530|ab|21340
    Sơn Dương|thitran|02536|076|ab|02536
    Sơn Dương|xa|07063|193|ab|07030
    Sơn Dương|xa|02536|08|c|
    Song An|xa|13249|344|ab|12466
    Song An|xa|23632|623|ab|23629
    Sông Bằng|phuong|01270|040|ab|01279
    Song Bình|xa|28630|822|ab|28594
    Sông Bình|xa|23029|596|ab|23032
    Sông Bờ|phuong|24045|624|ab|24044
    Sông Cầu|phuong|01837|058|ab|01843
    Sông Cầu|thitran|05656|169|ab|05692
    Sông Cầu|xa|22630|573|ab|22609
    Sông Cầu|phuong|22051|66|c|
    Sông Công|phuong|05518|19|c|
    Sông Đà|phuong|03148|095|ab|03151
    Sông Đốc|thitran|32098|968|ab|32098
    Sông Đốc|xa|32098|96|c|
    Song Giang|xa|09472|263|ab|09469
    Sông Hiến|phuong|01267|040|ab|01273
    Sông Hinh|xa|22234|561|ab|22207
    Sông Hinh|xa|22207|66|c|
    Song Hồ|xa|09412|262|a|09400
    Song Hồ|phuong|09412|262|b|09400
    Sơn Giang|xa|18157|439|ab|18184
    Sơn Giang|xa|21307|529|ab|21307
    Sơn Giang|xa|22219|561|ab|22222
    Sơn Giang|phuong|25237|688|ab|25217
    Sơn Giang|xa|18184|42|c|
    Song Khê|xa|07705|213|a|07696
    Song Khê|phuong|07705|213|b|07696
    Sông Khoai|xa|07144|206|ab|07147
    Song Khủa|xa|04006|128|ab|04006
    Song Khủa|xa|04006|14|c|
    Sông Kôn|xa|20473|505|ab|20476
    Sông Kôn|xa|20476|48|c|
    Song Lãng|xa|13213|344|ab|13222
    Song Liễu|xa|09451|262|ab|09433
    Song Liễu|phuong|09433|24|c|
    Sông Lô|xa|07936|227|ab|07909
    Sông Lô|xa|08848|25|c|
    Song Lộc|xa|29392|847|ab|29386
    Song Lộc|xa|29386|86|c|
    Sông Lũy|xa|23023|596|ab|23023
    Sông Lũy|xa|23023|68|c|
    Sông Mã|thitran|04168|126|ab|04168
    Sông Mã|xa|04168|14|c|
    Song Mai|xa|07222|213|a|07228
    Song Mai|xa|12301|331|ab|12322
    Song Mai|phuong|07222|213|b|07228
    Sông Nhạn|xa|26329|739|ab|26332
    Song Pe|xa|03883|121|ab|03856
    Sông Phan|xa|23239|601|ab|23134
    Song Phú|xa|29740|860|ab|29740
    Song Phú|xa|29740|86|c|
    Song Phụng|xa|31642|946|ab|31552
    Song Phương|xa|09874|274|ab|09871 09877
    Song Phượng|xa|09829|273|ab|09784
    Sông Ray|xa|26362|739|ab|26362
    Sông Ray|xa|26362|75|c|
    Sông Thao|xa|26260|737|ab|26254
    Song Thuận|xa|28582|821|ab|28582
    Sông Trà|xa|20770|512|ab|20770
    Sông Trầu|xa|26263|737|ab|26248
    Sông Trí|phuong|18754|42|c|
    Song Tử Tây|xa|22737|576|ab|22736
    Song Vân|xa|07345|216|ab|07351
    Sông Vàng|xa|20485|48|c|
    Sông Vệ|thitran|21238|528|ab|21238
    Sông Xoài|xa|26722|754|ab|26725
    Sơn Hà|xa|06454|186|a|
    Sơn Hà|xa|10318|280|a|10273
    Sơn Hà|xa|14455|372|a|
    Sơn Hà|xa|02938|086|ab|02905
    Sơn Hà|xa|12925|341|ab|12919
    Sơn Hà|xa|15004|387|ab|15019
    Sơn Hà|xa|22201|560|ab|22165
    Sơn Hà|xa|21289|51|c|
    Sơn Hạ|xa|21292|529|ab|21292
    Sơn Hạ|xa|21292|51|c|
    Sơn Hải|xa|17212|421|a|17212
    Sơn Hải|xa|02929|086|ab|02905
    Sơn Hải|xa|07546|219|ab|07543
    Sơn Hải|xa|21319|529|ab|21319
    Sơn Hải|xa|30811|902|ab|30811
    Sơn Hải|xa|07543|24|c|
    Sơn Hải|xa|30811|91|c|
    Sơn Hàm|xa|18214|439|a|
    Sơn Hiệp|xa|22723|575|ab|22714
    Sơn Hòa|xa|28864|831|a|
    Sơn Hòa|xa|22165|66|c|
    Sơn Hóa|xa|18973|453|ab|18949
    Sơn Hội|xa|22171|560|ab|22171
    Sơn Hồng|xa|18139|439|ab|18160
    Sơn Hồng|xa|18160|42|c|
    Sơn Hùng|xa|08563|238|ab|08542
    Sơn Kiên|xa|30835|903|ab|30835
    Sơn Kiên|xa|30835|91|c|
    Sơn Kim 1|xa|18196|439|ab|18196
    Sơn Kim 1|xa|18196|42|c|
    Sơn Kim 2|xa|18199|439|ab|18199
    Sơn Kim 2|xa|18199|42|c|
    Sơn Kỳ|xa|21325|529|ab|21325
    Sơn Kỳ|phuong|27016|767|ab|27013 27019 27439
    Sơn Kỳ|xa|21325|51|c|
    Sơn Lai|xa|14437|372|a|14533
    Sơn Lâm|xa|18145|439|ab|18184
    Sơn Lâm|xa|22720|575|ab|22720
    Sơn Lâm|xa|17759|40|c|
    Sơn Lang|xa|23647|625|ab|23647
    Sơn Lang|xa|23647|52|c|
    Sơn Lập|xa|01359|043|ab|01360
    Sơn Lập|xa|21346|530|ab|21343
    Sơn Lễ|xa|18148|439|ab|18163
    Sơn Liên|xa|21335|530|ab|21334
    Sơn Linh|xa|21304|529|ab|21307
    Sơn Linh|xa|21307|51|c|
    Sơn Lĩnh|xa|18160|439|ab|18160
    Sơn Lộ|xa|01360|043|ab|01360
    Sơn Lộ|xa|01360|04|c|
    Sơn Lộc|phuong|09586|269|ab|09574 09604
    Sơn Lộc|xa|18490|443|ab|18481
    Sơn Lộc|xa|19150|455|ab|19159
    Sơn Lôi|xa|08959|249|ab|08935
    Sơn Long|xa|18205|439|a|
    Sơn Long|xa|21341|530|ab|21340
    Sơn Long|xa|22177|560|ab|22177
    Sơn Lư|thitran|15016|387|ab|15016 15019
    Sơn Lương|xa|04651|140|ab|04651
    Sơn Lương|xa|04651|15|c|
    Sơn Lương|xa|08296|25|c|
    Sơn Mai|xa|21349|51|c|
    Sơn Màu|xa|21338|530|ab|21343
    Sơn Mùa|xa|21334|530|ab|21334
    Sơn Mỹ|xa|23266|601|ab|23266
    Sơn Mỹ|xa|23266|68|c|
    Sơn Nam|xa|02620|076|ab|02620
    Sơn Nam|phuong|11983|33|c|
    Sơn Nguyên|xa|22189|560|ab|22165
    Sơn Nham|xa|21298|529|ab|21292
    Sơn Ninh|xa|18175|439|ab|18133
    Sơn Phong|phuong|20410|503|ab|20410
    Sơn Phú|xa|02275|072|ab|02260
    Sơn Phú|xa|05599|167|ab|05605
    Sơn Phú|xa|18217|439|ab|18133
    Sơn Phú|xa|29014|834|ab|28777
    Sơn Phước|xa|22183|560|ab|22165
    Sơn Qui|phuong|28729|82|c|
    Sơn Tân|xa|21337|530|ab|21340
    Sơn Tân|xa|22447|570|ab|22435
    Sơn Tây|xa|18172|439|ab|18172
    Sơn Tây|phuong|09574|01|c|
    Sơn Tây|xa|18172|42|c|
    Sơn Tây|xa|21340|51|c|
    Sơn Tây Hạ|xa|21343|51|c|
    Sơn Tây Thượng|xa|21334|51|c|
    Sơn Thái|xa|22648|573|ab|22648
    Sơn Thành|xa|14440|372|a|
    Sơn Thành|xa|02161|066|ab|02155
    Sơn Thành|xa|17614|426|ab|17605
    Sơn Thành|xa|21295|529|ab|21292
    Sơn Thành|xa|22250|66|c|
    Sơn Thành Đông|xa|22250|562|ab|22250
    Sơn Thành Tây|xa|22249|562|ab|22250
    Sơn Thịnh|thitran|04672|140|ab|04672
    Sơn Thịnh|xa|07843|223|b|07864
    Sơn Thượng|xa|21313|529|ab|21289
    Sơn Thủy|xa|03064|089|ab|03082
    Sơn Thủy|xa|05206|156|ab|05206
    Sơn Thủy|xa|08677|239|ab|08674
    Sơn Thủy|xa|15010|387|ab|15010
    Sơn Thủy|xa|19276|457|ab|19246
    Sơn Thủy|xa|20071|481|ab|20071
    Sơn Thủy|xa|21322|529|ab|21319
    Sơn Thủy|xa|02620|08|c|
    Sơn Thủy|xa|15010|38|c|
    Sơn Thủy|xa|21319|51|c|
    Sơn Tiến|xa|18142|439|ab|18163
    Sơn Tiến|xa|18163|42|c|
    Sơn Tinh|xa|21343|530|ab|21343
    Sơn Tình|xa|08395|235|a|
    Sơn Tịnh|xa|21220|51|c|
    Sơn Trà|xa|18202|439|a|18202
    Sơn Trà|xa|21148|525|ab|21154
    Sơn Trà|phuong|20263|48|c|
    Sơn Trung|xa|18187|439|ab|18133
    Sơn Trung|xa|21310|529|ab|21319
    Sơn Trung|xa|22729|575|ab|22732
    Sơn Trường|xa|18223|439|a|18223
    Sơn Vi|xa|08518|237|ab|08521
    Sơn Vĩ|xa|00793|027|ab|00778
    Sơn Vĩ|xa|00778|08|c|
    Sơn Viên|xa|20672|519|a|
    Sơn Xuân|xa|22186|560|ab|22177
    Sơ Pai|xa|23653|625|ab|23647
    Sốp Cộp|xa|04231|127|ab|04231
    Sốp Cộp|xa|04231|14|c|
    SRó|xa|23839|630|ab|23839
    SRó|xa|23839|52|c|
    Sủng Cháng|xa|00829|028|b|00829
    Sùng Đô|xa|04639|140|ab|04651
    Sủng Là|xa|00733|026|ab|00733
    Sủng Máng|xa|00790|027|ab|00787
    Sủng Máng|xa|00787|08|c|
    Sùng Nhơn|xa|23200|600|ab|23200
    Sùng Phài|xa|03403|105|ab|03388
    Sủng Thài|xa|00838|028|ab|00829
    Sủng Trà|xa|00787|027|ab|00787
    Sủng Trái|xa|00766|026|ab|00763
    Sủng Tráng|xa|00829|028|a|00829
    Suối Bạc|xa|22198|560|ab|22165
    Suối Bàng|xa|03994|128|ab|04018
    Suối Bau|xa|03937|122|ab|03922
    Suối Bu|xa|04669|140|ab|04672
    Suối Cao|xa|26431|741|ab|26434
    Suối Cát|xa|22708|570|ab|22708
    Suối Cát|xa|26452|741|ab|26425
    Suối Đá|xa|25555|707|ab|25480 25552
    Suối Dầu|xa|22708|56|c|
    Suối Dây|xa|25534|706|ab|25516 25534
    Suối Giàng|xa|04657|140|ab|04672
    Suối Hai|xa|09694|01|c|
    Suối Hiệp|xa|22702|574|ab|22702
    Suối Hiệp|xa|22702|56|c|
    Suối Hoa|xa|05134|155|ab|05134
    Suối Hoa|phuong|09187|256|ab|09187
    Suối Kiết|xa|23188|599|ab|23188
    Suối Kiết|xa|23188|68|c|
    Suối Nghệ|xa|26581|750|ab|26575
    Suối Ngô|xa|25531|706|ab|25531
    Suối Nho|xa|26245|736|ab|26428
    Suối Quyền|xa|04654|140|ab|04651
    Suối Rao|xa|26611|750|ab|26584
    Suối Tân|xa|22711|570|ab|22435 22453 22708
    Suối Tiên|xa|22705|574|ab|22702
    Suối Tọ|xa|03901|122|ab|03901
    Suối Tọ|xa|03901|14|c|
    Suối Trai|xa|22204|560|ab|22192
    Suối Trai|xa|22192|66|c|
    Suối Tre|phuong|26095|732|ab|26089
    Sỹ Bình|xa|01978|063|ab|01981
    Tạ An Khương|xa|32155|970|ab|32152 32155
    Tạ An Khương|xa|32155|96|c|
    Tạ An Khương Đông|xa|32158|970|ab|32155
    Tạ An Khương Nam|xa|32170|970|ab|32155
    Tá Bạ|xa|03440|107|ab|03442
    Tà Bhing|xa|20710|510|b|20710
    Tà Bhinh|xa|20710|510|a|20710
    Tạ Bú|xa|03841|120|ab|03847
    Tà Cạ|xa|16852|417|ab|16813
    Tà Chải|xa|02872|085|a|
    Tả Củ Tỷ|xa|02854|085|ab|02842
    Tả Củ Tỷ|xa|02842|15|c|
    Tắc Vân|xa|32029|964|ab|32025 32041
    Tà Đảnh|xa|30571|891|ab|30580
    Tà Đùng|xa|24637|68|c|
    Ta Gia|xa|03640|110|b|03640
    Tà Gia|xa|03640|110|a|03640
    Tả Gia Khâu|xa|02767|083|ab|02752
    Tà Hine|xa|24991|678|ab|24991
    Tà Hine|xa|24991|68|c|
    Tà Hộc|xa|04165|125|ab|04136
    Tà Hộc|xa|04136|14|c|
    Tà Hừa|xa|03634|110|ab|03637
    Tái Sơn|xa|11098|298|a|11113
    Tài Văn|xa|31687|951|ab|31687
    Tài Văn|xa|31687|92|c|
    Tạ Khoa|xa|03889|121|ab|03880
    Tạ Khoa|xa|03880|14|c|
    Tà Lai|xa|04003|123|a|
    Tà Lài|xa|26131|734|ab|26134
    Tà Lài|xa|26134|75|c|
    Tả Lèng|xa|03400|106|ab|03405
    Tả Lèng|xa|03405|12|c|
    Tà Long|xa|19579|467|ab|19564
    Tà Lu|xa|20470|505|ab|20467
    Tà Lùng|thitran|01627|049|ab|01648
    Tả Lủng|xa|00742|026|ab|00721
    Tả Lủng|xa|00796|027|ab|00769
    Ta Ma|xa|03265|099|ab|03260
    Tam An|xa|20368|518|ab|20380
    Tam An|xa|26398|740|ab|26383
    Tam An|xa|26668|753|b|26659
    Tam Anh|xa|20984|48|c|
    Tam Anh Bắc|xa|20983|517|ab|20984
    Tam Anh Nam|xa|20984|517|ab|20984
    Tam Bình|phuong|26803|769|ab|26803
    Tam Bình|xa|28513|820|ab|28516
    Tam Bình|thitran|29719|860|ab|29719 29836
    Tam Bình|phuong|26803|79|c|
    Tam Bình|xa|29719|86|c|
    Tam Bố|xa|25021|679|ab|25015
    Tam Chúc|phuong|13420|37|c|
    Tam Chung|xa|14848|384|ab|14848
    Tam Chung|xa|14848|38|c|
    Tam Cường|xa|11887|316|ab|11887
    Tam Đa|xa|11866|316|a|11824
    Tam Đa|xa|02626|076|ab|02611
    Tam Đa|xa|09199|258|ab|09208
    Tam Đa|xa|12421|333|ab|12427
    Tam Đa|xa|09208|24|c|
    Tam Đại|xa|20387|518|ab|20392
    Tam Dân|xa|20392|518|ab|20392
    Tam Đàn|xa|20374|518|ab|20364
    Tam Đảo|thitran|08908|248|ab|08911
    Tam Đảo|xa|08911|25|c|
    Tam Dị|xa|07456|218|ab|07462
    Tam Điệp|phuong|14362|37|c|
    Tam Đình|xa|16927|418|ab|16933
    Tam Đỉnh|xa|17344|424|b|17344
    Tam Đồng|xa|08995|250|ab|08995
    Tam Đồng|xa|17743|40|c|
    Tam Dương|xa|08869|25|c|
    Tam Đường|thitran|03390|106|ab|03390
    Tam Dương Bắc|xa|08872|25|c|
    Tam Gia|xa|06559|188|ab|06565
    Tam Giang|xa|09202|258|ab|09202
    Tam Giang|xa|20995|517|ab|20965
    Tam Giang|xa|24358|650|ab|24352
    Tam Giang|xa|32206|971|ab|32206
    Tam Giang|xa|09202|24|c|
    Tam Giang|xa|24352|66|c|
    Tam Giang|xa|32206|96|c|
    Tam Giang Đông|xa|32209|971|ab|32206
    Tam Giang Tây|xa|32233|973|ab|32236
    Tam Hải|xa|20992|517|ab|20992
    Tam Hải|xa|20992|48|c|
    Tam Hiệp|xa|07261|215|a|07288
    Tam Hiệp|xa|00655|020|ab|00337 00664
    Tam Hiệp|xa|09775|272|ab|09772
    Tam Hiệp|xa|20989|517|ab|20965
    Tam Hiệp|phuong|26017|731|ab|26017
    Tam Hiệp|xa|28537|821|ab|28537
    Tam Hiệp|xa|29053|835|ab|29062
    Tam Hiệp|phuong|26017|75|c|
    Tam Hòa|phuong|26035|731|a|
    Tam Hòa|xa|20986|517|ab|20984
    Tam Hồng|xa|09043|251|a|09043
    Tam Hồng|thitran|09043|251|b|09043
    Tam Hồng|xa|09043|25|c|
    Tam Hợp|xa|08953|249|ab|08935
    Tam Hợp|xa|16936|418|ab|16936
    Tam Hợp|xa|17059|420|ab|17059
    Tam Hợp|xa|17059|40|c|
    Tam Hưng|xa|11545|311|a|11542
    Tam Hưng|xa|10138|278|ab|10144
    Tam Hưng|phuong|11545|311|b|11542
    Tam Hưng|xa|10144|01|c|
    Tà Mít|xa|03622|111|ab|03613
    Tam Kim|xa|01774|052|ab|01774
    Tam Kim|xa|01774|04|c|
    Tam Kỳ|xa|10801|293|ab|10804
    Tam Kỳ|phuong|20341|48|c|
    Tam Lãnh|xa|20395|518|ab|20392
    Tam Lập|xa|25876|722|ab|25858 25882
    Tam Lộc|xa|20377|518|ab|20380
    Tam Long|phuong|26572|79|c|
    Tam Lư|xa|15019|387|ab|15019
    Tam Lư|xa|15019|38|c|
    Tam Mỹ|xa|21004|48|c|
    Tam Mỹ Đông|xa|21005|517|ab|21004
    Tam Mỹ Tây|xa|21004|517|ab|21004
    Tam Ngãi|xa|29332|845|ab|29335
    Tam Ngãi|xa|29335|86|c|
    Tam Nghĩa|xa|21001|517|ab|20965
    Tam Ngọc|xa|20389|502|ab|20350
    Tam Nông|xa|08434|25|c|
    Tam Nông|xa|30010|82|c|
    Tam Phú|xa|20371|502|ab|20356
    Tam Phú|phuong|26806|769|ab|26803
    Tam Phúc|xa|09142|252|a|
    Tam Phước|xa|26668|752|a|26659
    Tam Phước|xa|20380|518|ab|20380
    Tam Phước|phuong|26374|731|ab|26374
    Tam Phước|xa|28831|831|ab|28783
    Tam Phước|phuong|26374|75|c|
    Tam Quan|xa|08926|248|ab|08872
    Tam Quan|phuong|21637|543|ab|21637
    Tam Quan|phuong|21637|52|c|
    Tam Quan Bắc|phuong|21655|543|ab|21655
    Tam Quang|xa|13237|344|ab|13192
    Tam Quang|xa|16933|418|ab|16933
    Tam Quang|xa|20998|517|ab|20965
    Tam Quang|xa|16933|40|c|
    Tam Quan Nam|phuong|21658|543|ab|21664
    Tam Sơn|xa|17341|424|a|
    Tam Sơn|thitran|00874|029|ab|00874
    Tam Sơn|xa|08377|235|ab|08377
    Tam Sơn|thitran|08824|253|ab|08824
    Tam Sơn|phuong|09370|261|ab|09370
    Tam Sơn|xa|20977|517|ab|20977
    Tam Sơn|xa|08824|25|c|
    Tam Sơn|phuong|09370|24|c|
    Tam Thái|xa|16924|418|ab|16936
    Tam Thái|xa|20386|518|ab|20364
    Tam Thái|xa|16936|40|c|
    Tam Thăng|xa|20362|502|ab|20335
    Tam Thắng|phuong|26526|79|c|
    Tâm Thắng|xa|24655|662|ab|24640
    Tam Thanh|phuong|05974|178|ab|05986
    Tam Thanh|xa|08620|240|ab|08620
    Tam Thanh|xa|13789|359|ab|13741
    Tam Thanh|xa|15007|387|ab|15007
    Tam Thanh|xa|20359|502|ab|20356
    Tam Thanh|xa|23278|602|ab|23272
    Tam Thanh|phuong|05986|20|c|
    Tam Thanh|xa|15007|38|c|
    Tam Thành|xa|20365|518|ab|20380
    Tam Thạnh|xa|20980|517|ab|20977
    Tam Thôn Hiệp|xa|27670|787|ab|27667
    Tam Thuấn|xa|09772|272|ab|09772
    Tam Thuận|phuong|20203|491|a|
    Tam Tiến|xa|07252|215|ab|07264
    Tam Tiến|xa|20974|517|ab|20971
    Tam Tiến|xa|07264|24|c|
    Tam Trà|xa|21007|517|ab|21004
    Tà Mung|xa|03638|110|ab|03637
    Tam Văn|xa|15049|388|ab|15049
    Tam Vinh|xa|20383|518|a|
    Tầm Vu|thitran|28210|808|ab|28210
    Tầm Vu|xa|28210|80|c|
    Tàm Xá|xa|00517|017|ab|00454 00508
    Tam Xuân|xa|20971|48|c|
    Tam Xuân I|xa|20968|517|ab|20971
    Tam Xuân II|xa|20971|517|ab|20971
    Tân An|thitran|07682|221|a|07682
    Tân An|xa|02320|073|ab|02320
    Tân An|xa|03079|089|ab|02989
    Tân An|phuong|04288|133|ab|04288
    Tân An|phuong|07159|206|ab|07168
    Tân An|xa|10840|294|ab|10846
    Tân An|xa|17305|423|ab|17305
    Tân An|phuong|20401|503|ab|20401
    Tân An|phuong|23235|594|ab|23235
    Tân An|xa|24004|634|ab|23614
    Tân An|phuong|24124|643|ab|24163
    Tân An|phuong|25765|718|ab|25768
    Tân An|xa|26179|735|ab|26179
    Tân An|xa|29281|844|ab|29278
    Tân An|xa|30388|887|ab|30388
    Tân An|xa|30871|904|ab|30856
    Tân An|phuong|31135|916|ab|31135
    Tân An|phuong|07682|213|b|07682
    Tân An|xa|02320|08|c|
    Tân An|phuong|07682|24|c|
    Tân An|xa|11167|31|c|
    Tân An|xa|17305|40|c|
    Tân An|phuong|24163|66|c|
    Tân An|xa|26179|75|c|
    Tân An|phuong|27712|80|c|
    Tân An|xa|29278|86|c|
    Tân An|xa|30388|91|c|
    Tân An|phuong|31147|92|c|
    Tân Ân|xa|28147|806|ab|28108
    Tân Ân|xa|32245|973|ab|32244 32248
    Tân Ân|xa|32236|96|c|
    Tà Năng|xa|24988|678|ab|24988
    Tà Năng|xa|24988|68|c|
    Tân An Hội|xa|27532|783|ab|27496
    Tân An Hội|xa|29650|858|ab|29653
    Tân An Hội|xa|27496|79|c|
    Tân An Luông|xa|29674|859|ab|29683
    Tân Ân Tây|xa|32236|973|ab|32236
    Tân An Thạnh|xa|29782|863|ab|29785
    Tân Bắc|xa|01243|035|ab|01243
    Tân Bằng|xa|32069|967|ab|32069
    Tân Biên|thitran|25486|705|ab|25486
    Tân Biên|phuong|25999|731|ab|26020
    Tân Biên|xa|25486|80|c|
    Tân Bình|xa|06904|200|ab|06895
    Tân Bình|phuong|10532|288|ab|10532
    Tân Bình|xa|13225|336|ab|13225
    Tân Bình|phuong|14375|370|ab|14371
    Tân Bình|xa|16201|402|ab|16174
    Tân Bình|thitran|20779|512|ab|20779
    Tân Bình|xa|23248|594|ab|23235
    Tân Bình|xa|23704|626|ab|23677
    Tân Bình|phuong|25201|689|ab|25195
    Tân Bình|xa|25474|703|ab|25480
    Tân Bình|xa|25495|705|ab|25486
    Tân Bình|thitran|25900|726|ab|25912
    Tân Bình|phuong|25945|724|ab|25945
    Tân Bình|xa|26194|735|ab|26188
    Tân Bình|xa|27853|799|ab|27826
    Tân Bình|xa|28078|805|ab|28087
    Tân Bình|xa|28462|817|ab|28436
    Tân Bình|xa|28933|838|ab|28921
    Tân Bình|xa|29284|844|ab|29275
    Tân Bình|xa|29797|863|ab|29800
    Tân Bình|xa|30154|874|ab|30154
    Tân Bình|xa|30256|877|ab|30259
    Tân Bình|xa|31399|934|ab|31399
    Tân Bình|phuong|27004|79|c|
    Tân Bình|xa|31399|92|c|
    Tân Bình Thạnh|xa|28606|822|ab|28603
    Tân Bửu|xa|28009|803|ab|28003
    Tân Cảnh|xa|23437|612|ab|23401
    Tân Chánh|xa|28156|806|ab|28108
    Tân Chánh Hiệp|phuong|26776|761|ab|26785
    Tân Châu|xa|12247|330|ab|12247
    Tân Châu|xa|15847|398|ab|15853
    Tân Châu|xa|25009|679|ab|25000
    Tân Châu|thitran|25516|706|ab|25516
    Tân Châu|xa|17488|40|c|
    Tân Châu|xa|25516|80|c|
    Tân Châu|phuong|30376|91|c|
    Tân Chi|xa|09352|260|ab|09343
    Tân Chi|xa|09343|24|c|
    Tân Chính|phuong|20212|491|a|
    Tân Công Chí|xa|29947|869|ab|29926
    Tân Công Sính|xa|30007|871|ab|30001
    Tân Cương|xa|05503|164|ab|05503
    Tân Cương|xa|05503|19|c|
    Tân Dân|xa|00415|016|ab|00382
    Tân Dân|xa|07039|193|ab|07054
    Tân Dân|phuong|07897|227|ab|07900
    Tân Dân|xa|10315|280|ab|10330
    Tân Dân|phuong|10603|290|ab|10603
    Tân Dân|phuong|10699|292|ab|10714
    Tân Dân|xa|11659|313|ab|11629
    Tân Dân|xa|12223|330|ab|12223
    Tân Dân|phuong|16594|407|ab|16594
    Tân Dân|xa|18283|440|ab|18229
    Tân Dân|xa|32174|970|ab|32152
    Tân Dân|phuong|16594|38|c|
    Tân Điền|xa|28738|824|ab|28738
    Tân Điền|xa|28738|82|c|
    Tân Dĩnh|xa|07432|217|ab|07432
    Tân Dĩnh|xa|07432|24|c|
    Tân Định|phuong|25852|721|ab|25849
    Tân Định|xa|25894|726|ab|25906
    Tân Định|phuong|26734|760|ab|26737
    Tân Định|xa|22576|56|c|
    Tân Định|phuong|26737|79|c|
    Tân Đoàn|xa|06307|184|ab|06316
    Tân Đoàn|xa|06316|20|c|
    Tân Đông|xa|25522|706|ab|25522
    Tân Đông|xa|27892|800|ab|27889
    Tân Đông|xa|28732|824|ab|28723
    Tân Đông|xa|25522|80|c|
    Tân Đông|xa|28723|82|c|
    Tân Đồng|xa|04501|138|ab|04498
    Tân Đồng|phuong|25198|689|ab|25195
    Tân Đông Hiệp|phuong|25948|724|ab|25942 25945
    Tân Đông Hiệp|phuong|25945|79|c|
    Tân Đức|xa|05947|173|ab|05953
    Tân Đức|xa|23251|601|ab|23230
    Tân Đức|xa|32164|970|ab|32167
    Tân Dương|xa|11575|311|a|
    Tân Dương|xa|02965|087|ab|02962
    Tân Dương|xa|05563|167|ab|05563
    Tân Dương|xa|30211|876|ab|30214
    Tân Dương|xa|30214|82|c|
    Tân Duyệt|xa|32173|970|ab|32152
    Tả Ngài Chồ|xa|02755|083|b|02752
    Tả Ngải Chồ|xa|02755|083|a|02752
    Tả Ngảo|xa|03520|108|ab|03529
    Tăng Bạt Hổ|thitran|21688|544|ab|21688
    Tăng Hòa|xa|28705|824|ab|28747
    Tân Giang|phuong|01276|040|ab|01288
    Tân Giang|phuong|18079|436|ab|18073
    Tân Giang|phuong|01288|04|c|
    Tân Gianh|xa|19051|44|c|
    Tằng Loỏng|thitran|02908|086|ab|02908
    Tằng Loỏng|xa|02908|15|c|
    Tăng Nhơn Phú|phuong|26842|79|c|
    Tăng Nhơn Phú A|phuong|26842|769|ab|26842
    Tăng Nhơn Phú B|phuong|26845|769|ab|26842
    Tăng Thành|xa|17554|426|ab|17506
    Tăng Tiến|xa|07789|222|a|07795
    Tăng Tiến|phuong|07789|222|b|07795
    Tân Hà|phuong|02216|070|ab|02215
    Tân Hà|xa|23221|600|ab|23227
    Tân Hà|xa|23257|601|ab|23236
    Tân Hà|xa|24916|676|ab|24916
    Tân Hà|xa|25519|706|ab|25522
    Tân Hải|xa|26710|754|a|26710
    Tân Hải|xa|22855|586|ab|22861
    Tân Hải|xa|23245|594|ab|23246
    Tân Hải|xa|32221|972|ab|32218
    Tân Hải|phuong|26710|754|b|26710
    Tân Hải|xa|23246|68|c|
    Tân Hải|phuong|26710|79|c|
    Tân Hà Lâm Hà|xa|24916|68|c|
    Tân Hạnh|phuong|26062|731|ab|26068
    Tân Hạnh|xa|29593|857|ab|29593
    Tân Hạnh|phuong|29593|86|c|
    Tân Hào|xa|29029|834|ab|29029
    Tân Hào|xa|29029|86|c|
    Tân Hiệp|xa|07276|215|a|
    Tân Hiệp|xa|20434|503|ab|20434
    Tân Hiệp|xa|25361|694|ab|25357
    Tân Hiệp|xa|25537|706|ab|25525
    Tân Hiệp|xa|25873|722|ab|25864
    Tân Hiệp|phuong|25920|723|ab|25920
    Tân Hiệp|phuong|26008|731|ab|26017
    Tân Hiệp|xa|26419|740|ab|26422
    Tân Hiệp|xa|27562|784|ab|27559
    Tân Hiệp|xa|27868|800|ab|27868
    Tân Hiệp|thitran|28519|821|ab|28519
    Tân Hiệp|xa|29509|849|ab|29506
    Tân Hiệp|thitran|30850|904|ab|30850
    Tân Hiệp|xa|07261|215|b|07288
    Tân Hiệp|phuong|13366|347|b|13366
    Tân Hiệp|xa|20434|48|c|
    Tân Hiệp|phuong|25920|79|c|
    Tân Hiệp|xa|30850|91|c|
    Tân Hiệp A|xa|30868|904|ab|30874
    Tân Hiệp B|xa|30859|904|ab|30850
    Tả Nhìu|xa|01132|033|ab|01141
    Tánh Linh|xa|23149|68|c|
    Tân Hoa|xa|07567|219|ab|07582
    Tân Hoà|xa|26707|754|a|26710
    Tân Hòa|xa|09946|275|a|
    Tân Hòa|xa|28006|803|a|
    Tân Hòa|phuong|04792|148|ab|04792
    Tân Hòa|xa|05935|173|ab|05923
    Tân Hòa|xa|06109|181|ab|06103
    Tân Hòa|xa|12622|339|ab|12595
    Tân Hòa|xa|13216|344|ab|13225
    Tân Hòa|phuong|24121|643|ab|24121
    Tân Hòa|xa|24244|647|ab|24241
    Tân Hòa|xa|25384|695|ab|25378
    Tân Hòa|xa|25528|706|ab|25531
    Tân Hòa|phuong|26005|731|ab|26005
    Tân Hòa|xa|27862|799|ab|27826
    Tân Hòa|thitran|28702|824|ab|28702
    Tân Hòa|xa|29371|846|ab|29371
    Tân Hòa|phuong|29566|855|ab|29566
    Tân Hòa|xa|30136|874|ab|30154
    Tân Hòa|xa|30235|876|ab|30235
    Tân Hòa|xa|30457|888|ab|30406
    Tân Hòa|xa|30860|904|ab|30856
    Tân Hòa|xa|31345|932|ab|31342
    Tân Hòa|phuong|26707|754|b|26710
    Tân Hòa|phuong|04792|25|c|
    Tân Hòa|xa|25531|80|c|
    Tân Hòa|phuong|26995|79|c|
    Tân Hòa|xa|28702|82|c|
    Tân Hòa|xa|29371|86|c|
    Tân Hòa|xa|31342|92|c|
    Tân Hóa|xa|18934|452|ab|18943
    Tân Hòa Đông|xa|28324|818|ab|28321
    Tân Hòa Tây|xa|28348|818|ab|28327
    Tân Hòa Thành|xa|28339|818|ab|28336
    Tân Học|xa|12958|341|ab|12943
    Tân Hộ Cơ|xa|29929|869|ab|29929
    Tân Hộ Cơ|xa|29929|82|c|
    Tân Hội|xa|09817|273|ab|09817
    Tân Hội|xa|24976|678|ab|24976
    Tân Hội|xa|25525|706|ab|25525
    Tân Hội|xa|28468|817|ab|28468
    Tân Hội|xa|28940|833|ab|28903
    Tân Hội|phuong|29569|855|ab|29566
    Tân Hội|xa|29965|868|ab|29955
    Tân Hội|xa|30853|904|ab|30856
    Tân Hội|xa|24976|68|c|
    Tân Hội|xa|25525|80|c|
    Tân Hội|xa|30856|91|c|
    Tân Hội Đông|xa|28522|821|ab|28525
    Tân Hội Trung|xa|30103|873|ab|30118
    Tân Hồng|phuong|09391|261|ab|09367
    Tân Hồng|xa|10972|296|ab|10972 10993
    Tân Hồng|xa|29926|82|c|
    Tản Hồng|xa|09631|271|a|
    Tân Hợp|xa|03988|123|a|
    Tân Hợp|xa|04414|136|ab|04429
    Tân Hợp|xa|17269|423|ab|17278
    Tân Hợp|xa|19450|465|ab|19429
    Tân Hợp|xa|04429|15|c|
    Tân Huề|xa|30151|874|ab|30154
    Tân Hùng|xa|29362|846|ab|29362
    Tân Hưng|xa|29773|863|a|
    Tân Hưng|xa|00394|016|ab|00430
    Tân Hưng|xa|07417|217|ab|07375
    Tân Hưng|phuong|11011|288|ab|10537
    Tân Hưng|xa|11857|316|ab|11824
    Tân Hưng|xa|12385|323|ab|11977
    Tân Hưng|xa|25345|694|ab|25345
    Tân Hưng|xa|25375|695|ab|25378
    Tân Hưng|xa|25549|706|ab|25549
    Tân Hưng|xa|25825|719|ab|25813
    Tân Hưng|xa|26567|748|ab|26566
    Tân Hưng|phuong|27475|778|ab|27475
    Tân Hưng|thitran|27721|796|ab|27721
    Tân Hưng|xa|28417|819|ab|28426
    Tân Hưng|xa|29155|836|ab|29158
    Tân Hưng|phuong|31227|923|ab|31157
    Tân Hưng|xa|31660|946|ab|31666
    Tân Hưng|xa|32137|969|ab|32137
    Tân Hưng|phuong|10537|31|c|
    Tân Hưng|xa|11977|33|c|
    Tân Hưng|xa|25345|75|c|
    Tân Hưng|phuong|27475|79|c|
    Tân Hưng|xa|27721|80|c|
    Tân Hưng|xa|32137|96|c|
    Tân Hưng Đông|xa|32146|969|ab|32128 32140
    Tân Hưng Tây|xa|32227|972|ab|32227
    Tân Hưng Thuận|phuong|26787|761|ab|26791
    Tân Hương|xa|04756|141|ab|04714
    Tân Hương|phuong|05893|172|ab|05890
    Tân Hương|xa|06361|185|ab|06367
    Tân Hương|xa|11179|299|ab|11164
    Tân Hương|xa|17325|423|ab|17326
    Tân Hương|xa|18310|440|ab|18304
    Tân Hương|xa|28525|821|ab|28525
    Tân Hương|xa|28525|82|c|
    Tân Khai|thitran|25357|694|ab|25357
    Tân Khai|xa|25357|75|c|
    Tân Khang|xa|16291|404|ab|16297
    Tân Khánh|xa|13750|359|a|13750
    Tân Khánh|xa|05917|173|ab|05917
    Tân Khánh|phuong|27692|794|ab|27715
    Tân Khánh|xa|05917|19|c|
    Tân Khánh|phuong|25891|79|c|
    Tân Khánh Đông|xa|29914|867|ab|29905
    Tân Khánh Hòa|xa|30796|914|ab|30796
    Tân Khánh Trung|xa|30181|875|ab|30184
    Tân Khánh Trung|xa|30184|82|c|
    Tân Kiên|xa|27616|785|ab|27457 27595
    Tân Kiểng|phuong|27472|778|ab|27475
    Tân Kiều|xa|30049|872|ab|30061
    Tân Kim|xa|05920|173|ab|05923
    Tân Kỳ|xa|11113|298|ab|11113
    Tân Kỳ|thitran|17266|423|ab|17266
    Tân Kỳ|xa|02104|19|c|
    Tân Kỳ|xa|11113|31|c|
    Tân Kỳ|xa|17266|40|c|
    Tân Lạc|thitran|16777|416|ab|16777
    Tân Lạc|xa|25087|680|ab|25084
    Tân Lạc|xa|05128|25|c|
    Tân Lâm|xa|25007|679|ab|25007
    Tân Lâm|xa|26635|751|ab|26638
    Tân Lâm Hương|xa|18652|445|a|18652
    Tân Lâm Hương|xa|18652|436|b|18652
    Tân Lân|xa|28138|806|ab|28138
    Tân Lân|xa|28138|80|c|
    Tân Lang|xa|03919|122|ab|03907
    Tân Lãng|xa|09511|264|ab|09496
    Tân Lập|xa|03997|123|a|03997
    Tân Lập|phuong|22369|568|a|
    Tân Lập|xa|01159|034|ab|01171
    Tân Lập|xa|02032|064|ab|02038
    Tân Lập|xa|04354|135|ab|04336
    Tân Lập|xa|05287|157|ab|05287
    Tân Lập|phuong|05464|164|ab|05500
    Tân Lập|xa|06352|185|ab|06367
    Tân Lập|xa|06917|200|ab|06895
    Tân Lập|xa|07594|219|ab|07594
    Tân Lập|xa|08641|238|ab|08611
    Tân Lập|xa|08818|253|ab|08824
    Tân Lập|xa|09820|273|ab|09817 09832
    Tân Lập|xa|12073|327|ab|12073
    Tân Lập|xa|13240|344|ab|13246
    Tân Lập|xa|19462|465|ab|19462
    Tân Lập|xa|23134|598|ab|23134
    Tân Lập|xa|23497|614|ab|23497
    Tân Lập|phuong|24118|643|ab|24121
    Tân Lập|xa|24317|649|ab|24316
    Tân Lập|xa|25381|695|ab|25363
    Tân Lập|xa|25489|705|ab|25489
    Tân Lập|xa|25903|726|ab|25888
    Tân Lập|xa|27820|798|ab|27823
    Tân Lập|xa|27838|799|ab|27838
    Tân Lập|xa|30541|890|ab|30538
    Tân Lập|xa|19462|44|c|
    Tân Lập|xa|23134|68|c|
    Tân Lập|phuong|24121|66|c|
    Tân Lập|xa|25489|80|c|
    Tân Lập 1|xa|28345|818|ab|28345
    Tân Lập 2|xa|28354|818|ab|28345
    Tân Lễ|xa|12592|339|ab|12613
    Tân Liêm|phuong|13444|347|b|13444
    Tân Liên|xa|06244|183|ab|06187
    Tân Liên|xa|11860|316|ab|11824
    Tân Liên|xa|19465|465|ab|19462
    Tân Liễu|xa|07717|221|a|07681
    Tân Liễu|phuong|07717|213|b|07681
    Tân Linh|xa|05788|171|ab|05788
    Tân Lĩnh|xa|04336|135|ab|04336
    Tân Lĩnh|xa|04336|15|c|
    Tản Lĩnh|xa|09694|271|ab|09694
    Tân Lộc|xa|18409|448|a|18409
    Tân Lộc|xa|29722|860|ab|29728
    Tân Lộc|phuong|31213|923|ab|31213
    Tân Lộc|xa|32086|967|ab|32083
    Tân Lộc|xa|18409|445|b|18409
    Tân Lộc|phuong|31213|92|c|
    Tân Lộc|xa|32083|96|c|
    Tân Lộc Bắc|xa|32083|967|ab|32083
    Tân Lộc Đông|xa|32089|967|ab|32083
    Tân Lợi|xa|05704|169|a|
    Tân Lợi|phuong|24136|643|ab|24133
    Tân Lợi|xa|25342|694|ab|25351
    Tân Lợi|xa|25378|695|ab|25378
    Tân Lợi|xa|30535|890|ab|30505
    Tân Lợi|xa|25378|75|c|
    Tân Lợi Thạnh|xa|29038|834|ab|29029
    Tân Long|xa|17311|423|a|
    Tân Long|xa|02470|075|ab|02470
    Tân Long|phuong|05482|164|ab|05482
    Tân Long|xa|05668|169|ab|05674
    Tân Long|xa|19459|465|ab|19432
    Tân Long|xa|25879|722|ab|25867
    Tân Long|xa|28072|804|ab|28072
    Tân Long|phuong|28279|815|ab|28261
    Tân Long|xa|29653|858|ab|29653
    Tân Long|xa|30166|874|ab|30154
    Tân Long|xa|31438|934|ab|31408 31741
    Tân Long|xa|31741|948|ab|31408 31741
    Tân Long|xa|02470|08|c|
    Tân Long|xa|28072|80|c|
    Tân Long|xa|30154|82|c|
    Tân Long|xa|31741|92|c|
    Tân Long Hội|xa|29656|858|ab|29653
    Tân Long Hội|xa|29653|86|c|
    Tân Lược|xa|29785|863|ab|29785
    Tân Lược|xa|29785|86|c|
    Tân Lý Đông|xa|28528|821|ab|28525
    Tân Lý Tây|xa|28531|821|a|
    Tân Mai|phuong|26026|731|a|
    Tân Mai|phuong|00319|008|ab|00322 00331
    Tân Mai|phuong|26014|731|b|26017
    Tân Mai|xa|05206|25|c|
    Tân Mai|phuong|17128|40|c|
    Tân Minh|xa|00406|016|ab|00376
    Tân Minh|xa|04855|150|ab|04876
    Tân Minh|xa|06028|180|ab|06037
    Tân Minh|xa|08629|238|ab|08611
    Tân Minh|xa|10240|279|ab|10231
    Tân Minh|thitran|23230|601|ab|23230
    Tân Minh|xa|11791|315|b|11779 11791
    Tân Minh|xa|12100|327|b|12073
    Tân Minh|xa|13807|360|b|13807
    Tân Minh|xa|11779|31|c|
    Tân Minh|xa|13807|37|c|
    Tân Minh|xa|23230|68|c|
    Tân Mộc|xa|07606|219|ab|07603
    Tân Mỹ|xa|07687|213|a|07228
    Tân Mỹ|xa|29113|836|a|
    Tân Mỹ|xa|02308|073|ab|02308
    Tân Mỹ|xa|05344|157|ab|05347
    Tân Mỹ|xa|06172|182|ab|06172
    Tân Mỹ|xa|25918|726|ab|25888 25909
    Tân Mỹ|xa|27949|802|ab|27931
    Tân Mỹ|xa|29839|862|ab|29836
    Tân Mỹ|xa|30145|874|ab|30130
    Tân Mỹ|xa|30175|875|ab|30178
    Tân Mỹ|phuong|07687|213|b|07228
    Tân Mỹ|xa|02308|08|c|
    Tân Mỹ|xa|19291|44|c|
    Tân Mỹ|phuong|27487|79|c|
    Tấn Mỹ|xa|30643|893|ab|30643
    Tân Mỹ Chánh|xa|28291|815|ab|28273
    Tân Mỹ Hà|xa|18181|439|ab|18202
    Tân Nam|xa|01228|035|ab|01237
    Tân Ngãi|phuong|29563|855|ab|29566
    Tân Ngãi|phuong|29566|86|c|
    Tân Nghĩa|thitran|23236|601|ab|23236
    Tân Nghĩa|xa|25012|679|ab|25018
    Tân Nghĩa|xa|30091|873|ab|29884
    Tân Nguyên|xa|04732|141|ab|04750
    Tân Nhuận Đông|xa|30253|877|ab|30253
    Tân Nhuận Đông|xa|30253|82|c|
    Tân Nhựt|xa|27613|785|ab|27595
    Tân Nhựt|xa|27595|79|c|
    Tân Ninh|xa|19234|456|ab|19225
    Tân Ninh|xa|27856|799|ab|27856
    Tân Ninh|xa|15715|38|c|
    Tân Ninh|phuong|25459|80|c|
    Tân Pheo|xa|04849|150|ab|04849
    Tân Pheo|xa|04849|25|c|
    Tân Phong|phuong|03387|105|ab|03408
    Tân Phong|xa|03970|122|ab|03970
    Tân Phong|xa|08965|249|ab|08971
    Tân Phong|xa|11197|299|ab|11167
    Tân Phong|xa|11734|314|ab|11749
    Tân Phong|xa|13210|344|ab|13225
    Tân Phong|thitran|16438|406|ab|16438
    Tân Phong|xa|25507|705|ab|25498 25549
    Tân Phong|phuong|25996|731|ab|26188
    Tân Phong|phuong|27490|778|ab|27475
    Tân Phong|xa|28510|820|ab|28501
    Tân Phong|xa|29194|837|ab|29194
    Tân Phong|xa|31957|959|ab|31957
    Tân Phong|phuong|03408|12|c|
    Tân Phong|xa|03970|14|c|
    Tân Phú|xa|08566|240|a|08566
    Tân Phú|xa|09934|275|a|09931
    Tân Phú|phuong|05902|172|ab|05899
    Tân Phú|xa|09124|252|ab|09106
    Tân Phú|xa|17272|423|ab|17272
    Tân Phú|phuong|25195|689|ab|25195
    Tân Phú|thitran|25363|695|ab|25363
    Tân Phú|xa|25546|706|ab|25516 25549
    Tân Phú|thitran|26116|734|ab|26116
    Tân Phú|phuong|26836|769|ab|26842
    Tân Phú|phuong|27487|778|ab|27487
    Tân Phú|xa|27961|802|ab|27952
    Tân Phú|xa|28459|817|ab|28468
    Tân Phú|xa|28693|825|ab|28693
    Tân Phú|xa|28840|831|ab|28840
    Tân Phú|xa|29749|860|ab|29740
    Tân Phú|xa|30160|874|ab|30130
    Tân Phú|xa|30274|877|ab|30259
    Tân Phú|xa|30622|892|ab|30604
    Tân Phú|phuong|31204|919|ab|31201
    Tân Phú|xa|31481|937|ab|31480
    Tân Phú|xa|32080|967|ab|32071
    Tân Phú|thitran|08566|240|b|08566
    Tân Phú|xa|17272|40|c|
    Tân Phú|xa|25549|80|c|
    Tân Phú|xa|26116|75|c|
    Tân Phú|phuong|27031|79|c|
    Tân Phú|xa|28468|82|c|
    Tân Phú|xa|28840|86|c|
    Tân Phúc|xa|12157|329|a|12142
    Tân Phúc|xa|15046|388|ab|15058
    Tân Phúc|xa|16282|404|ab|16297
    Tân Phúc|xa|23242|601|ab|23230
    Tân Phú Đông|xa|29923|867|ab|30214
    Tân Phú Đông|xa|28696|82|c|
    Tân Phước|xa|23268|594|ab|23231
    Tân Phước|xa|25372|695|ab|25390
    Tân Phước|phuong|26716|754|ab|26713
    Tân Phước|xa|28711|824|ab|28723
    Tân Phước|xa|29944|869|ab|29944
    Tân Phước|xa|30220|876|ab|30226
    Tân Phước|phuong|26713|79|c|
    Tân Phước 1|xa|28321|82|c|
    Tân Phước 2|xa|28327|82|c|
    Tân Phước 3|xa|28345|82|c|
    Tân Phước Hưng|xa|31432|934|ab|31432
    Tân Phước Hưng|xa|31432|92|c|
    Tân Phước Khánh|phuong|25891|723|ab|25891
    Tân Phước Tây|xa|28093|805|ab|28093
    Tân Phương|xa|08671|239|ab|08662
    Tân Phượng|xa|04306|135|ab|04309
    Tân Phú Tây|xa|28912|838|ab|28915
    Tân Phú Thạnh|xa|31363|932|ab|31360
    Tân Phú Trung|xa|27553|783|ab|27553
    Tân Phú Trung|xa|30259|877|ab|30259
    Tân Phú Trung|xa|30259|82|c|
    Tân Quan|xa|25438|694|ab|25351
    Tân Quan|xa|25351|75|c|
    Tân Quang|xa|01171|034|ab|01171
    Tân Quang|phuong|02206|070|ab|02215
    Tân Quang|xa|05527|165|ab|05528
    Tân Quang|xa|07588|219|ab|07582
    Tân Quang|xa|11206|299|ab|11218
    Tân Quang|xa|12001|325|ab|12004
    Tân Quang|xa|01171|08|c|
    Tân Quới|thitran|29800|863|ab|29800
    Tân Quới|xa|30133|874|ab|30154
    Tân Quới|xa|29800|86|c|
    Tân Quới Trung|xa|29662|859|ab|29668
    Tân Quy|phuong|27481|778|ab|27475
    Tân Quý|phuong|27019|767|ab|27019 27022
    Tân Quy Đông|phuong|29917|867|ab|29905
    Tân Quy Tây|xa|29920|867|ab|29905
    Tân Quý Tây|xa|27634|785|ab|27637
    Tân Sỏi|xa|07291|215|ab|07288
    Tân Sơn|xa|13411|350|a|13396
    Tân Sơn|phuong|14788|380|a|
    Tân Sơn|xa|23593|622|a|
    Tân Sơn|xa|02089|065|ab|02104
    Tân Sơn|xa|07531|219|ab|07531
    Tân Sơn|xa|08578|240|ab|08560
    Tân Sơn|xa|17140|421|ab|17149
    Tân Sơn|xa|17674|427|ab|17677
    Tân Sơn|thitran|22810|585|ab|22810
    Tân Sơn|xa|29470|849|ab|29467
    Tân Sơn|phuong|13411|350|b|13396
    Tân Sơn|xa|07531|24|c|
    Tân Sơn|xa|08566|25|c|
    Tân Sơn|phuong|27007|79|c|
    Tân Sơn Hòa|phuong|26977|79|c|
    Tân Sơn Nhất|phuong|26968|79|c|
    Tân Sơn Nhì|phuong|27010|767|ab|27019
    Tân Sơn Nhì|phuong|27019|79|c|
    Tân Tác|xa|06142|182|ab|06154
    Tấn Tài|phuong|22756|582|a|
    Tân Tạo|phuong|27454|777|ab|27442 27457 27604
    Tân Tạo|phuong|27457|79|c|
    Tân Tạo A|phuong|27457|777|ab|27457 27595
    Tân Tập|xa|28207|807|ab|28207
    Tân Tập|xa|28207|80|c|
    Tân Tây|xa|27889|800|ab|27889
    Tân Tây|xa|28723|824|ab|28723
    Tân Tây|xa|27889|80|c|
    Tân Thạch|xa|28804|831|ab|28810
    Tân Thái|xa|05827|171|ab|05488
    Tân Thắng|xa|17224|421|ab|17224
    Tân Thắng|xa|23254|601|ab|23266
    Tân Thanh|xa|02590|076|ab|02578
    Tân Thanh|phuong|03133|094|ab|03127
    Tân Thanh|xa|06166|182|ab|06172
    Tân Thanh|xa|07411|217|ab|07420
    Tân Thanh|thitran|13474|351|ab|13474
    Tân Thanh|xa|24907|676|ab|24907
    Tân Thanh|xa|28423|819|ab|28426
    Tân Thanh|xa|29035|834|ab|29044
    Tân Thanh|xa|02578|08|c|
    Tân Thanh|xa|13474|37|c|
    Tân Thành|xa|13759|359|a|
    Tân Thành|phuong|14323|369|a|14329
    Tân Thành|xa|01162|034|ab|01171
    Tân Thành|xa|02401|074|ab|02374
    Tân Thành|xa|04882|156|ab|05206
    Tân Thành|phuong|05479|164|ab|05500
    Tân Thành|xa|05923|173|ab|05923
    Tân Thành|xa|06250|183|ab|06316
    Tân Thành|xa|06379|185|ab|06376
    Tân Thành|xa|06442|186|ab|06445
    Tân Thành|phuong|11740|309|ab|11455 11692
    Tân Thành|xa|14668|376|ab|14674
    Tân Thành|xa|15661|396|ab|15661
    Tân Thành|xa|17515|426|ab|17515
    Tân Thành|xa|19456|465|ab|19432
    Tân Thành|xa|23146|598|ab|23143
    Tân Thành|phuong|24142|643|ab|24133
    Tân Thành|xa|24699|664|ab|24688
    Tân Thành|xa|24979|678|ab|24976
    Tân Thành|xa|25207|689|ab|25210
    Tân Thành|xa|25318|693|ab|25318
    Tân Thành|xa|25543|706|ab|25534
    Tân Thành|thitran|25906|726|ab|25906
    Tân Thành|phuong|27022|767|ab|27019 27022 27031
    Tân Thành|xa|27823|798|ab|27823
    Tân Thành|xa|27850|799|ab|27856
    Tân Thành|xa|28042|804|ab|28036 28051
    Tân Thành|xa|28747|824|ab|28747
    Tân Thành|xa|29776|863|ab|29785
    Tân Thành|xa|30226|876|ab|30226
    Tân Thành|xa|30856|904|ab|30856
    Tân Thành|xa|31414|931|ab|31411
    Tân Thành|phuong|32025|964|ab|32025
    Tân Thành|xa|32026|964|ab|32025
    Tân Thành|phuong|14323|374|b|14329
    Tân Thành|xa|18919|452|b|18919
    Tân Thành|xa|05923|19|c|
    Tân Thành|xa|06445|20|c|
    Tân Thành|xa|15661|38|c|
    Tân Thành|xa|18919|44|c|
    Tân Thành|xa|23143|68|c|
    Tân Thành|xa|25534|80|c|
    Tân Thành|phuong|26725|79|c|
    Tân Thành|xa|29938|82|c|
    Tân Thành|phuong|32025|96|c|
    Tân Thạnh|phuong|20335|502|ab|20335
    Tân Thạnh|thitran|27826|799|ab|27826
    Tân Thạnh|xa|28699|825|ab|28693
    Tân Thạnh|xa|30157|874|ab|30130 30157
    Tân Thạnh|xa|30387|887|ab|30388
    Tân Thạnh|xa|31031|909|ab|31031
    Tân Thạnh|xa|31268|927|ab|31288 31666
    Tân Thạnh|xa|31666|946|ab|31288 31666
    Tân Thạnh|xa|31969|959|ab|31957
    Tân Thạnh|xa|27826|80|c|
    Tân Thạnh|xa|30157|82|c|
    Tân Thạnh|xa|31031|91|c|
    Tân Thạnh|xa|31666|92|c|
    Tân Thành A|xa|29938|869|ab|29938
    Tân Thành B|xa|29941|869|ab|29929
    Tân Thành Bình|xa|28918|838|ab|28921
    Tân Thành Bình|xa|28921|86|c|
    Tân Thạnh Đông|xa|27547|783|ab|27541
    Tân Thanh Tây|xa|28927|838|ab|28948
    Tân Thạnh Tây|xa|27541|783|ab|27541
    Tân Thiện|phuong|23234|594|ab|23235
    Tân Thiện|phuong|25205|689|ab|25195
    Tân Thiềng|xa|28891|832|ab|28894
    Tân Thịnh|xa|02344|073|ab|02353
    Tân Thịnh|xa|04279|132|ab|04279
    Tân Thịnh|xa|04696|140|ab|04699
    Tân Thịnh|phuong|04801|148|ab|04795
    Tân Thịnh|phuong|05452|164|ab|05443
    Tân Thịnh|xa|05548|167|ab|05563
    Tân Thịnh|xa|13987|362|ab|13987
    Tân Thọ|xa|16285|404|ab|16297
    Tân Thới|xa|28690|825|ab|28693
    Tân Thới|xa|31306|926|ab|31299
    Tân Thới|xa|28693|82|c|
    Tân Thới Hiệp|phuong|26782|761|ab|26782
    Tân Thới Hiệp|phuong|26782|79|c|
    Tân Thới Hòa|phuong|27040|767|ab|27028 27031
    Tân Thới Nhất|phuong|26791|761|ab|26791
    Tân Thới Nhì|xa|27571|784|ab|27577
    Tân Thông Hội|xa|27556|783|ab|27553
    Tân Thuận|xa|23143|598|ab|23143
    Tân Thuận|xa|31072|910|ab|31069
    Tân Thuận|xa|32167|970|ab|32167
    Tân Thuận|xa|13246|33|c|
    Tân Thuận|phuong|27478|79|c|
    Tân Thuận|xa|32167|96|c|
    Tân Thuận Bình|xa|28627|822|ab|28627
    Tân Thuận Bình|xa|28627|82|c|
    Tân Thuận Đông|phuong|27466|778|ab|27478
    Tân Thuận Đông|xa|29896|866|ab|29869
    Tân Thuận Tây|phuong|27469|778|ab|27478
    Tân Thuận Tây|xa|29890|866|ab|29869
    Tân Thượng|xa|03070|089|ab|02989
    Tân Thượng|xa|25006|679|ab|25007
    Tân Thủy|xa|19294|457|ab|19291
    Tân Thủy|xa|29167|836|ab|29167
    Tân Thủy|xa|29167|86|c|
    Tân Tiến|xa|07699|213|a|07699
    Tân Tiến|xa|09103|252|a|
    Tân Tiến|xa|11032|297|a|
    Tân Tiến|xa|11596|312|a|11581 11593 11602
    Tân Tiến|phuong|26014|731|a|26017
    Tân Tiến|xa|01051|032|ab|01051
    Tân Tiến|xa|02461|075|ab|02470
    Tân Tiến|xa|02950|087|ab|02953
    Tân Tiến|xa|06019|180|ab|06019
    Tân Tiến|xa|10066|277|ab|10045 10081
    Tân Tiến|xa|12043|326|ab|12019
    Tân Tiến|xa|12610|339|ab|12634
    Tân Tiến|xa|23246|594|ab|23246
    Tân Tiến|phuong|24145|643|ab|24133
    Tân Tiến|xa|24526|654|ab|24526
    Tân Tiến|xa|25321|693|ab|25318
    Tân Tiến|xa|25393|695|ab|25363
    Tân Tiến|xa|31338|930|ab|31338
    Tân Tiến|xa|32176|970|ab|32188
    Tân Tiến|phuong|07699|213|b|07699
    Tân Tiến|phuong|11596|312|b|11581 11593 11602
    Tân Tiến|phuong|22366|568|b|22366
    Tân Tiến|xa|01051|08|c|
    Tân Tiến|xa|06019|20|c|
    Tân Tiến|phuong|07699|24|c|
    Tân Tiến|xa|12583|33|c|
    Tân Tiến|xa|16108|38|c|
    Tân Tiến|xa|24526|66|c|
    Tân Tiến|xa|25318|75|c|
    Tân Tiến|xa|32188|96|c|
    Tân Trạch|xa|19192|455|ab|19147
    Tân Trạch|xa|28132|806|ab|28132
    Tân Trào|xa|02545|076|ab|02545
    Tân Trào|xa|11257|300|ab|11257
    Tân Trào|xa|11743|314|ab|11728
    Tân Trào|xa|02545|08|c|
    Tân Tri|xa|06340|185|ab|06337
    Tân Tri|xa|06337|20|c|
    Tân Triều|xa|00643|020|ab|00316 00364 00643 09556
    Tân Triều|phuong|26188|75|c|
    Tân Trịnh|xa|01240|035|ab|01243
    Tân Trịnh|xa|01243|08|c|
    Tân Trụ|thitran|28075|805|ab|28075
    Tân Trụ|xa|28075|80|c|
    Tân Trung|xa|07309|216|ab|07306
    Tân Trung|xa|28729|816|ab|28729
    Tân Trung|xa|28963|833|ab|28957
    Tân Trung|xa|30460|888|ab|30406
    Tân Trung|xa|32162|970|ab|32161
    Tân Trường|xa|10930|295|ab|10930
    Tân Trường|xa|16636|407|ab|16636
    Tân Tú|xa|01993|063|ab|01969
    Tân Túc|thitran|27595|785|ab|27595
    Tân Tựu|phuong|13402|350|b|13402
    Tân Tuyến|xa|30583|891|ab|30580
    Tà Nung|xa|24808|672|ab|24787
    Tân Ước|xa|10165|278|ab|10180
    Tân Uyên|thitran|03598|111|ab|03598
    Tân Uyên|xa|03598|12|c|
    Tân Uyên|phuong|25888|79|c|
    Tân Văn|xa|06121|181|ab|06115
    Tân Văn|xa|24910|676|ab|24871
    Tân Văn|xa|06115|20|c|
    Tân Vạn|phuong|26059|731|ab|26068
    Tân Viên|xa|11665|313|ab|11668
    Tân Việt|xa|07087|205|a|
    Tân Việt|xa|12100|327|a|12073
    Tân Việt|xa|10825|294|ab|10816
    Tân Việt|xa|10966|296|ab|10966
    Tân Vinh|xa|04951|152|ab|04924
    Tân Vĩnh Hiệp|phuong|25933|723|ab|25891
    Tân Vĩnh Lộc|xa|27604|79|c|
    Tân Xã|xa|10000|276|ab|09982 09988
    Tân Xuân|xa|04058|128|ab|04057
    Tân Xuân|xa|17275|423|ab|17272
    Tân Xuân|xa|23260|601|ab|23236
    Tân Xuân|phuong|25204|689|ab|25195
    Tân Xuân|xa|27580|784|ab|27559
    Tân Xuân|xa|29119|836|ab|29137
    Tân Xuân|xa|29137|86|c|
    Tân Xuyên|phuong|32022|964|ab|32002
    Tân Yên|thitran|02374|074|ab|02374
    Tân Yên|xa|06022|180|ab|06019
    Tân Yên|xa|03997|123|b|03997
    Tân Yên|xa|03997|14|c|
    Tân Yên|xa|07339|24|c|
    Tảo Dương Văn|xa|10393|281|ab|10354
    Tào Sơn|xa|17359|424|ab|17365
    Tào Xuyên|phuong|15913|380|ab|15925
    Tả Phìn|xa|00739|026|ab|00721
    Tả Phìn|xa|03013|088|ab|03013
    Tả Phìn|xa|03232|098|ab|03241
    Tả Phìn|xa|03511|108|ab|03478
    Tả Phìn|xa|03013|15|c|
    Tả Phời|xa|02677|080|ab|02680
    Tập Ngãi|xa|29365|846|ab|29365
    Tập Ngãi|xa|29365|86|c|
    Tà Pơơ|xa|20702|510|ab|20710
    Tập Sơn|xa|29467|849|ab|29467
    Tập Sơn|xa|29467|86|c|
    Tà Rụt|xa|19588|467|ab|19588
    Tà Rụt|xa|19588|44|c|
    Tà Si Láng|xa|04603|139|ab|04603
    Tả Sìn Thàng|xa|03226|098|ab|03226
    Tả Sử Choóng|xa|01072|032|ab|01075
    Tả Thàng|xa|02794|083|ab|02782
    Tả Thanh Oai|xa|00649|020|ab|00643 00664
    Tát Ngà|xa|00808|027|ab|00808
    Tát Ngà|xa|00808|08|c|
    Tà Tổng|xa|03463|107|ab|03463
    Tà Tổng|xa|03463|12|c|
    Tất Thắng|xa|08605|238|ab|08614
    Tả Van|xa|03040|088|ab|03037
    Tả Van|xa|03037|15|c|
    Tả Ván|xa|00907|029|ab|00892
    Tả Van Chư|xa|02851|085|ab|02848
    Tạ Xá|xa|08404|235|a|
    Tà Xi Láng|xa|04603|15|c|
    Tà Xùa|xa|03868|121|ab|03868
    Tà Xùa|xa|03868|14|c|
    Tây An|xa|21826|547|ab|21817
    Tây Bình|xa|21832|547|ab|21829
    Tây Cốc|xa|08023|230|ab|08023
    Tây Cốc|xa|08023|25|c|
    Tây Đằng|thitran|09619|271|ab|09619 09661
    Tây Đô|xa|12640|339|ab|12631
    Tây Đô|xa|15361|38|c|
    Tây Giang|xa|13021|342|ab|13021
    Tây Giang|xa|21820|547|ab|21820
    Tây Giang|xa|20455|48|c|
    Tây Hiếu|xa|17011|414|ab|17011
    Tây Hiếu|phuong|17011|40|c|
    Tây Hồ|xa|15523|395|ab|15505
    Tây Hồ|phuong|00103|01|c|
    Tây Hồ|xa|20380|48|c|
    Tây Hòa|xa|26275|737|ab|26281
    Tây Hòa|xa|22255|66|c|
    Tây Hoa Lư|phuong|14533|37|c|
    Tây Hưng|xa|11812|315|ab|11806
    Tây Khánh Sơn|xa|22720|56|c|
    Tây Khánh Vĩnh|xa|22624|56|c|
    Tây Lộc|phuong|19750|474|a|19753
    Tây Lộc|phuong|19750|475|b|19753
    Tây Lương|xa|12991|342|ab|12970
    Tây Mỗ|phuong|00628|019|ab|00622 00634
    Tây Mỗ|phuong|00634|01|c|
    Tây Nam|phuong|25843|79|c|
    Tây Nha Trang|phuong|22390|56|c|
    Tây Ninh|xa|12994|342|ab|12970
    Tây Ninh Hòa|xa|22552|56|c|
    Tây Phong|xa|13030|342|a|13021
    Tây Phong|xa|05110|154|ab|05116
    Tây Phú|xa|21850|547|ab|21835
    Tây Phú|xa|30691|894|ab|30691
    Tây Phú|xa|30691|91|c|
    Tây Phương|xa|10003|01|c|
    Tây Sơn|xa|13090|343|ab|12454
    Tây Sơn|phuong|14369|370|ab|14362
    Tây Sơn|xa|16864|417|ab|16813
    Tây Sơn|thitran|18136|439|ab|18172
    Tây Sơn|phuong|23575|622|ab|23575
    Tây Sơn|phuong|23617|623|ab|23617
    Tây Sơn|xa|08863|246|b|08866
    Tây Sơn|xa|21808|52|c|
    Tây Sơn|xa|22171|66|c|
    Tây Thái Ninh|xa|12919|33|c|
    Tây Thành|xa|17536|426|ab|17560
    Tây Thạnh|phuong|27013|767|ab|27013
    Tây Thạnh|phuong|27013|79|c|
    Tây Thuận|xa|21814|547|ab|21820
    Tây Thụy Anh|xa|12850|33|c|
    Tây Tiến|xa|13033|342|a|
    Tây Tiền Hải|xa|13039|33|c|
    Tây Trà|xa|21154|51|c|
    Tây Trà Bồng|xa|21157|51|c|
    Tây Trạch|xa|19180|455|ab|19111
    Tây Tựu|phuong|00607|021|ab|00598 00613 09817 09832
    Tây Tựu|phuong|00613|01|c|
    Tây Vinh|xa|21838|547|ab|21829
    Tây Xuân|xa|21844|547|ab|21808
    Tây Yên|xa|30988|908|ab|30988
    Tây Yên|xa|30988|91|c|
    Tây Yên A|xa|30991|908|ab|30988
    Tây Yên Tử|thitran|07616|220|ab|07616
    Tây Yên Tử|xa|07616|24|c|
    Tề Lễ|xa|08476|236|ab|08479
    Tề Lỗ|xa|09040|251|ab|09040
    Tề Lỗ|xa|09040|25|c|
    Tế Lợi|xa|16315|404|ab|16309
    Tênh Phông|xa|03304|099|ab|03295
    Tế Nông|xa|16318|404|ab|16309
    Tế Thắng|xa|16309|404|ab|16309
    Tê Xăng|xa|23446|617|ab|23446
    Thác Bà|thitran|04717|141|ab|04717
    Thác Bà|xa|04717|15|c|
    Thạc Gián|phuong|20221|491|a|
    Thạc Gián|phuong|20218|491|b|20209
    Thạch An|xa|01807|04|c|
    Thạch Bàn|phuong|00148|004|ab|00136 00145 00565 00577
    Thạch Bình|xa|14395|372|ab|14407
    Thạch Bình|xa|15211|391|ab|15211
    Thạch Bình|xa|18112|436|ab|18685
    Thạch Bình|xa|15211|38|c|
    Thạch Cẩm|xa|15205|391|ab|15211
    Thạch Châu|xa|18583|448|a|18583
    Thạch Châu|xa|18583|445|b|18583
    Thạch Đà|xa|08980|250|ab|08980 08995
    Thạch Đài|xa|18643|445|a|18652
    Thạch Đài|xa|18643|436|b|18652
    Thạch Đạn|xa|06199|183|ab|06211
    Thạch Định|xa|15214|391|ab|15187
    Thạch Đồng|xa|15217|391|a|
    Thạch Đồng|xa|08665|239|ab|08662
    Thạch Giám|thitran|16876|418|ab|16876
    Thạch Hà|thitran|18562|445|ab|18562
    Thạch Hà|xa|18562|42|c|
    Thạch Hạ|xa|18100|436|a|18100
    Thạch Hạ|phuong|18100|436|b|18100
    Thạch Hải|xa|18571|445|a|18604
    Thạch Hải|xa|18571|436|b|18604
    Thạch Hòa|xa|09988|276|ab|04930 09706 09988
    Thạch Hóa|xa|18985|453|ab|18985
    Thạch Hội|xa|18649|445|a|18619
    Thạch Hội|xa|18649|436|b|18619
    Thạch Hưng|xa|18109|436|a|18073
    Thạch Hưng|phuong|18109|436|b|18073
    Thạch Kênh|xa|18586|445|ab|18586
    Thạch Khê|xa|18604|445|a|18604
    Thạch Khê|xa|18604|436|b|18604
    Thạch Khê|xa|18604|42|c|
    Thạch Khoán|xa|08587|238|ab|08542
    Thạch Khôi|phuong|11002|288|ab|11002
    Thạch Khôi|phuong|11002|31|c|
    Thạch Kiệt|xa|08548|240|ab|08566
    Thạch Kim|xa|18580|448|a|18568
    Thạch Kim|xa|18580|445|b|18568
    Thạch Lạc|xa|18622|445|a|18628
    Thạch Lạc|xa|18622|436|b|18628
    Thạch Lạc|xa|18628|42|c|
    Thạch Lâm|xa|01304|042|ab|01304
    Thạch Lâm|xa|15196|391|ab|15199
    Thạch Lập|xa|15073|389|ab|15085
    Thạch Lập|xa|15085|38|c|
    Thạch Liên|xa|18592|445|ab|18586
    Thạch Linh|phuong|18094|436|a|18073
    Thạch Lỗi|xa|10906|295|a|
    Thạch Long|xa|15220|391|ab|15211
    Thạch Long|xa|18607|445|ab|18562
    Thạch Lương|xa|04684|133|ab|04681
    Thạch Mỹ|xa|18577|448|a|18583
    Thạch Mỹ|xa|18577|445|b|18583
    Thạch Ngàn|xa|17239|422|ab|17239
    Thạch Ngọc|xa|18625|445|ab|18601
    Thạch Quảng|xa|15199|391|ab|15199
    Thạch Quảng|xa|15199|38|c|
    Thạch Quý|phuong|18091|436|ab|18073
    Thạch Sơn|xa|17371|424|a|
    Thạch Sơn|xa|08512|237|ab|08494
    Thạch Sơn|xa|15208|391|ab|15211
    Thạch Sơn|xa|18589|445|ab|18562
    Thạch Thán|xa|09916|275|ab|09895
    Thạch Thang|phuong|20233|492|ab|20242
    Thạch Thắng|xa|18637|445|a|18628
    Thạch Thắng|xa|18637|436|b|18628
    Thạch Thất|xa|09955|01|c|
    Thạch Trị|xa|18619|445|a|18619
    Thạch Trị|xa|18619|436|b|18619
    Thạch Trung|xa|18088|436|a|18100
    Thạch Trung|phuong|18088|436|b|18100
    Thạch Tượng|xa|15202|391|ab|15199
    Thạch Văn|xa|18631|445|a|18619
    Thạch Văn|xa|18631|436|b|18619
    Thạch Xá|xa|10003|276|ab|10003
    Thạch Xuân|xa|18658|445|ab|18667
    Thạch Xuân|xa|18667|42|c|
    Thạch Yên|xa|05125|154|ab|05116
    Thác Mơ|phuong|25216|688|ab|25217
    Thái An|xa|00910|029|ab|00901
    Thái Bảo|xa|09460|263|ab|09475
    Thái Bình|xa|02494|075|ab|02212 02494
    Thái Bình|phuong|04789|148|ab|04828
    Thái Bình|xa|06631|189|ab|06616
    Thái Bình|xa|25597|708|ab|25459 25585
    Thái Bình|xa|02494|08|c|
    Thái Bình|xa|06616|20|c|
    Thái Bình|phuong|13225|33|c|
    Thái Bình Trung|xa|27772|797|ab|27757 27763 27775
    Thái Cường|xa|01804|053|ab|01792
    Thái Đào|xa|07438|217|ab|07432
    Thái Đô|xa|12940|341|ab|12943
    Thái Dương|xa|10990|296|ab|10972 10993
    Thái Giang|xa|12919|341|ab|12919
    Thải Giàng Phố|xa|02857|085|ab|02839
    Thái Hòa|xa|02419|074|ab|02419
    Thái Hòa|xa|08788|246|ab|08788
    Thái Hòa|xa|09652|271|ab|09664
    Thái Hòa|xa|10993|296|ab|10972 10993
    Thái Hòa|xa|15715|397|ab|15715
    Thái Hòa|phuong|25939|723|ab|25891 25945
    Thái Hòa|xa|10396|281|b|10417
    Thái Hòa|xa|02419|08|c|
    Thái Hòa|xa|08788|25|c|
    Thái Hòa|phuong|16939|40|c|
    Thái Học|xa|10981|296|a|10972 10993
    Thái Học|xa|01315|042|ab|01318
    Thái Học|phuong|10588|290|ab|10549
    Thái Hưng|xa|12649|339|ab|12613
    Thái Hưng|xa|12937|341|ab|12922
    Thái Lai|xa|15331|392|b|15298
    Thái Long|xa|02521|070|ab|02524
    Thái Minh|xa|10981|296|b|10972 10993
    Thái Mỹ|xa|27538|783|ab|27526
    Thái Mỹ|xa|27526|79|c|
    Thái Nguyên|xa|12910|341|ab|12922
    Thái Niên|xa|02917|086|ab|02905
    Thái Ninh|xa|12922|33|c|
    Thài Phìn Tủng|xa|00730|026|ab|00721
    Thái Phúc|xa|12934|341|ab|12916
    Thái Phương|xa|12652|339|ab|12634
    Thái Sơn|xa|07834|223|a|
    Thái Sơn|xa|01316|042|ab|01318
    Thái Sơn|xa|02407|074|ab|02407
    Thái Sơn|xa|11662|313|ab|11629 11668
    Thái Sơn|xa|17677|427|ab|17677
    Thái Sơn|xa|02407|08|c|
    Thái Tân|xa|10642|291|ab|10642
    Thái Tân|xa|10642|31|c|
    Thái Thịnh|phuong|10741|292|ab|10744
    Thái Thịnh|xa|12961|341|ab|12961
    Thái Thọ|xa|12967|341|ab|12961
    Thái Thượng|xa|12907|341|ab|12922
    Thái Thụy|xa|12826|33|c|
    Thái Thủy|xa|19315|457|ab|19291
    Thái Trị|xa|27766|797|ab|27757 27763
    Thái Xuyên|xa|12943|341|ab|12943
    Tham Đôn|xa|31693|947|ab|31723
    Thẩm Dương|xa|03115|089|ab|03106
    Thân Cửu Nghĩa|xa|28534|821|ab|28519
    Thắng|thitran|07840|223|ab|07840
    Thăng An|xa|20794|48|c|
    Thăng Bình|xa|16351|404|ab|16342
    Thăng Bình|xa|16342|38|c|
    Thăng Bình|xa|20791|48|c|
    Thăng Điền|xa|20848|48|c|
    Thắng Hải|xa|23255|601|ab|23266
    Thăng Hưng|xa|23896|632|ab|23896
    Thắng Lộc|xa|15643|38|c|
    Thắng Lợi|phuong|24133|643|a|24133
    Thắng Lợi|xa|01540|048|ab|01552
    Thắng Lợi|phuong|05518|165|ab|05518
    Thắng Lợi|xa|07021|203|ab|06994
    Thắng Lợi|xa|10246|279|ab|10237
    Thắng Lợi|xa|12046|326|ab|12049
    Thắng Lợi|phuong|23293|608|ab|23293
    Thắng Lợi|phuong|23582|622|ab|23602
    Thắng Lợi|xa|21406|533|b|21409
    Thắng Lợi|xa|16309|38|c|
    Thăng Long|xa|10717|292|ab|10705
    Thăng Long|xa|12754|340|ab|12754
    Thăng Long|xa|16342|404|ab|16342
    Thắng Mố|xa|00823|028|ab|00829
    Thắng Mố|xa|00829|08|c|
    Thắng Nhất|phuong|26533|747|ab|26536
    Thắng Nhì|phuong|26521|747|ab|26506
    Thăng Phú|xa|20827|48|c|
    Thăng Phước|xa|20785|512|ab|20767
    Thắng Sơn|xa|08623|238|ab|08614
    Thắng Tam|phuong|26508|747|ab|26506
    Thăng Thọ|xa|16360|404|ab|16342
    Thắng Thủy|xa|11833|316|ab|11836
    Thàng Tín|xa|01027|032|ab|01033
    Thàng Tín|xa|01033|08|c|
    Thăng Trường|xa|20836|48|c|
    Thanh|xa|19480|465|ab|19489
    Thanh An|thitran|31231|924|a|31231
    Thanh An|xa|03343|100|ab|03352
    Thanh An|xa|10831|294|ab|10756 10843
    Thanh An|xa|17773|428|ab|17770
    Thanh An|xa|19603|468|ab|19603
    Thanh An|xa|21355|531|ab|21361
    Thanh An|xa|25327|694|ab|25345
    Thanh An|xa|25807|720|ab|25807
    Thanh An|xa|03352|11|c|
    Thanh An|xa|25807|79|c|
    Thành An|xa|15250|391|ab|15250
    Thành An|xa|23635|623|ab|23617
    Thành An|xa|28921|838|ab|28921
    Thạnh An|xa|27676|787|ab|27676
    Thạnh An|xa|27895|800|ab|27865
    Thạnh An|xa|31240|924|ab|31246
    Thạnh An|thitran|31231|924|b|31231
    Thạnh An|xa|27676|79|c|
    Thạnh An|xa|31231|92|c|
    Thanh Ba|thitran|08152|232|ab|08152
    Thanh Ba|xa|08152|25|c|
    Thạnh Bắc|xa|25492|705|ab|25489
    Thanh Bình|phuong|14326|369|a|
    Thanh Bình|phuong|26044|731|a|
    Thanh Bình|xa|02779|083|ab|02761
    Thanh Bình|xa|03022|088|ab|03046
    Thanh Bình|phuong|03130|094|ab|03127
    Thanh Bình|xa|10048|277|ab|10030
    Thanh Bình|phuong|10531|288|ab|10532
    Thanh Bình|phuong|20227|492|ab|20242
    Thanh Bình|thitran|25308|693|ab|25308
    Thanh Bình|xa|25354|694|ab|25326
    Thanh Bình|xa|26251|737|ab|26254
    Thanh Bình|xa|28615|822|ab|28615
    Thanh Bình|xa|29677|859|ab|29677
    Thanh Bình|thitran|30130|874|ab|30130
    Thanh Bình|xa|13483|37|c|
    Thanh Bình|xa|30130|82|c|
    Thạnh Bình|xa|25498|705|ab|25498
    Thạnh Bình|xa|30917|906|ab|30904
    Thạnh Bình|xa|20878|48|c|
    Thạnh Bình|xa|25498|80|c|
    Thanh Bình Thịnh|xa|18274|440|ab|18277
    Thành Bình Thọ|xa|17335|40|c|
    Thanh Bồng|xa|21124|51|c|
    Thanh Cao|xa|05047|152|ab|05047
    Thanh Cao|xa|10141|278|ab|10126
    Thanh Chăn|xa|03337|100|ab|03328
    Thanh Châu|phuong|13315|347|ab|13285
    Thanh Chi|xa|17776|428|a|17770
    Thanh Chương|thitran|17713|428|a|17713
    Thành Công|xa|12274|330|a|12271
    Thành Công|phuong|24139|643|a|
    Thành Công|phuong|00034|001|ab|00025 00190
    Thành Công|xa|01777|052|ab|01777
    Thành Công|xa|05881|172|ab|05881
    Thành Công|xa|15235|391|ab|15190
    Thành Công|xa|28663|823|ab|28663
    Thành Công|phuong|24133|643|b|24133
    Thành Công|xa|01777|04|c|
    Thành Công|xa|05881|19|c|
    Thanh Cường|xa|10882|294|a|10882
    Thanh Đa|xa|09757|272|ab|09772
    Thanh Điền|xa|25618|708|ab|25633
    Thanh Điền|phuong|25633|80|c|
    Thanh Đình|xa|08515|227|ab|08515
    Thanh Định|xa|05578|167|ab|05587
    Thanh Đồng|xa|17752|428|a|
    Thành Đông|phuong|10507|31|c|
    Thạnh Đông|xa|25540|706|ab|25516
    Thạnh Đông|xa|30865|904|ab|30850
    Thạnh Đông|xa|30874|91|c|
    Thạnh Đông A|xa|30874|904|ab|30874
    Thạnh Đông B|xa|30862|904|ab|30850
    Thanh Đức|xa|00931|030|ab|00937
    Thanh Đức|xa|17824|428|ab|17722
    Thanh Đức|xa|29590|857|ab|29590
    Thanh Đức|phuong|29590|86|c|
    Thạnh Đức|xa|25657|710|ab|25657
    Thạnh Đức|xa|28027|803|ab|28015
    Thạnh Đức|xa|25657|80|c|
    Thanh Dương|xa|17782|428|a|
    Thanh Giang|xa|17809|428|a|
    Thanh Giang|xa|11287|300|ab|11284
    Thanh Hà|xa|08218|232|ab|08218
    Thanh Hà|thitran|10813|294|ab|10813
    Thanh Hà|xa|13453|351|ab|13456
    Thanh Hà|xa|17806|428|ab|17791
    Thanh Hà|phuong|20407|503|ab|20401
    Thanh Hà|xa|10813|31|c|
    Thanh Hải|xa|07549|219|a|07525
    Thanh Hải|xa|10846|294|ab|10846 11086
    Thanh Hải|xa|13498|351|ab|13489
    Thanh Hải|xa|22868|586|ab|22846
    Thanh Hải|phuong|22936|593|ab|22924
    Thanh Hải|phuong|07549|224|b|07525
    Thành Hải|xa|22774|582|ab|22741
    Thạnh Hải|xa|29221|837|ab|29221
    Thạnh Hải|xa|29221|86|c|
    Thanh Hòa|xa|17725|428|a|
    Thanh Hòa|xa|16213|402|ab|16213
    Thanh Hòa|xa|25315|693|ab|25308
    Thanh Hòa|xa|28480|817|ab|28436
    Thanh Hòa|phuong|28436|82|c|
    Thanh Hóa|xa|18958|453|ab|18958
    Thành Hòa|xa|06163|182|ab|06154
    Thạnh Hòa|xa|28000|803|ab|27994
    Thạnh Hòa|xa|28333|818|ab|28327
    Thạnh Hòa|xa|30916|906|ab|30904
    Thạnh Hòa|phuong|31217|923|ab|31217
    Thạnh Hòa|xa|31405|934|ab|31408
    Thạnh Hòa|xa|31408|92|c|
    Thạnh Hóa|thitran|27865|800|ab|27865
    Thạnh Hóa|xa|27865|80|c|
    Thạnh Hòa Sơn|xa|29458|848|ab|29530
    Thanh Hối|xa|05167|155|ab|05128
    Thạnh Hội|xa|25937|723|ab|25891
    Thanh Hồng|xa|10879|294|ab|10882
    Thanh Hưng|xa|03331|100|ab|03328
    Thanh Hưng|xa|28426|82|c|
    Thành Hưng|xa|15265|391|ab|15187
    Thạnh Hưng|xa|27733|796|ab|27736
    Thạnh Hưng|xa|27817|795|ab|27817
    Thạnh Hưng|xa|30907|906|ab|30910
    Thạnh Hưng|xa|30910|91|c|
    Thanh Hương|xa|13486|351|ab|13495
    Thanh Hương|xa|17758|428|ab|17770
    Thanh Khai|xa|17800|428|a|
    Thanh Khê|xa|10849|294|a|
    Thanh Khê|xa|17788|428|a|
    Thanh Khê|phuong|20209|48|c|
    Thanh Khê Đông|phuong|20207|491|ab|20209
    Thanh Khê Tây|phuong|20206|491|ab|20209
    Thanh Khương|xa|09427|262|a|09427
    Thanh Khương|phuong|09427|262|b|09427
    Thanh Kỳ|xa|16276|403|ab|16273
    Thanh Kỳ|xa|16273|38|c|
    Thanh Lạc|xa|14434|372|a|14434
    Thanh Lâm|xa|06976|202|ab|06979
    Thanh Lâm|xa|07465|218|ab|07462
    Thanh Lâm|xa|08992|250|ab|08974 08995
    Thanh Lâm|xa|16219|402|ab|16213
    Thanh Lâm|xa|17815|428|ab|17818
    Thanh Lâm|xa|13489|37|c|
    Thành Lâm|xa|14968|386|ab|14956
    Thanh Lân|xa|07198|207|ab|07192
    Thanh Lang|xa|10834|294|ab|10843
    Thanh Lãng|thitran|08968|249|ab|08971
    Thanh Liêm|xa|13495|37|c|
    Thanh Liên|xa|17743|428|ab|17743
    Thanh Liệt|xa|00646|020|ab|00316 00337 00643
    Thanh Liệt|phuong|00643|01|c|
    Thanh Lĩnh|xa|17761|428|a|
    Thanh Lòa|xa|06193|183|ab|06211
    Thanh Lộc|xa|18433|443|ab|18466
    Thành Lộc|xa|16036|400|ab|16033
    Thạnh Lộc|phuong|26767|761|ab|26767
    Thạnh Lộc|xa|28438|820|ab|28444
    Thạnh Lộc|xa|30901|905|ab|30886
    Thạnh Lộc|xa|30913|906|ab|30910
    Thạnh Lộc|xa|31252|924|ab|31232
    Thạnh Lộc|xa|30886|91|c|
    Thành Lợi|xa|13777|359|ab|13777
    Thành Lợi|xa|29791|863|ab|29800
    Thạnh Lợi|xa|27994|803|ab|27994
    Thạnh Lợi|xa|30040|872|ab|30046
    Thạnh Lợi|xa|31244|924|ab|31231
    Thạnh Lợi|xa|27994|80|c|
    Thanh Long|xa|17794|428|a|
    Thanh Long|xa|01387|045|ab|01387
    Thanh Long|xa|06148|182|ab|06148
    Thanh Long|xa|12076|327|ab|12091
    Thanh Long|xa|01387|04|c|
    Thành Long|xa|02413|074|ab|02407
    Thành Long|xa|15259|391|ab|15250
    Thành Long|xa|25621|708|ab|25621
    Thanh Luận|xa|07678|220|ab|07616
    Thanh Luông|xa|03328|100|ab|03328
    Thanh Lương|xa|11878|316|a|
    Thanh Lương|xa|17785|428|a|17779
    Thanh Lương|phuong|00268|007|ab|00097 00283 00328
    Thanh Lương|xa|04675|133|ab|04681
    Thanh Lương|xa|25333|690|ab|25333
    Thanh Mai|xa|17818|428|a|17818
    Thanh Mai|xa|02101|065|ab|02101
    Thanh Mai|xa|10147|278|ab|10114
    Thanh Mai|xa|02101|19|c|
    Thanh Miện|thitran|11239|300|ab|11065 11239
    Thanh Miện|xa|11239|31|c|
    Thanh Miếu|phuong|07909|227|ab|07909
    Thanh Miếu|phuong|07909|25|c|
    Thanh Minh|xa|03145|094|ab|03127
    Thanh Minh|xa|07960|228|ab|07948
    Thành Minh|xa|15232|391|ab|15229
    Thanh Mỹ|xa|09604|269|ab|09574 09604
    Thanh Mỹ|xa|17734|428|ab|17743
    Thanh Mỹ|xa|29383|847|ab|29374
    Thanh Mỹ|xa|30073|872|ab|30073
    Thanh Mỹ|xa|30073|82|c|
    Thành Mỹ|xa|15223|391|ab|15229
    Thạnh Mỹ|thitran|20695|510|ab|20695
    Thạnh Mỹ|thitran|24931|677|ab|24931
    Thạnh Mỹ|xa|28330|818|ab|28321
    Thạnh Mỹ|xa|31234|924|ab|31232
    Thạnh Mỹ|xa|20695|48|c|
    Thạnh Mỹ Lợi|phuong|27112|769|ab|27112
    Thạnh Mỹ Tây|xa|30481|889|ab|30481
    Thạnh Mỹ Tây|phuong|26956|79|c|
    Thạnh Mỹ Tây|xa|30481|91|c|
    Thành Nam|phuong|13699|37|c|
    Thạnh Ngãi|xa|28909|838|ab|28915
    Thanh Nghị|xa|13489|351|ab|13489
    Thanh Ngọc|xa|17755|428|ab|17713
    Thanh Nguyên|xa|13495|351|ab|13495
    Thanh Nhàn|phuong|00271|007|ab|00256 00292
    Thanh Nhật|thitran|01558|048|ab|01558
    Thành Nhất|phuong|24130|643|ab|24154
    Thành Nhất|phuong|24154|66|c|
    Thanh Nho|xa|17719|428|a|17728
    Thạnh Nhựt|xa|28675|823|ab|28651
    Thanh Ninh|xa|05962|173|ab|05953
    Thanh Nưa|xa|03322|100|ab|03328
    Thanh Nưa|xa|03328|11|c|
    Thanh Oai|xa|10114|01|c|
    Thanh Phong|xa|13471|351|ab|13474
    Thanh Phong|xa|16216|402|ab|16213
    Thanh Phong|xa|17731|428|ab|17713
    Thanh Phong|xa|16213|38|c|
    Thạnh Phong|xa|29230|837|ab|29227
    Thạnh Phong|xa|29227|86|c|
    Thanh Phú|xa|25336|690|ab|25333
    Thanh Phú|xa|28021|803|ab|27991
    Thạnh Phú|xa|26188|735|ab|26188
    Thạnh Phú|xa|27877|800|ab|27877
    Thạnh Phú|xa|28570|821|ab|28537
    Thạnh Phú|thitran|29182|837|ab|29182
    Thạnh Phú|xa|29338|845|ab|29335
    Thạnh Phú|xa|31249|925|ab|31249
    Thạnh Phú|xa|31708|947|ab|31708
    Thạnh Phú|xa|32130|969|ab|32134
    Thạnh Phú|xa|28444|82|c|
    Thạnh Phú|xa|29182|86|c|
    Thạnh Phú|xa|31249|92|c|
    Thạnh Phú Đông|xa|29041|834|ab|29029
    Thanh Phú Long|xa|28234|808|ab|28225
    Thanh Phước|xa|25678|710|ab|25654
    Thành Phước|phuong|29771|861|ab|29770 29771
    Thạnh Phước|phuong|25936|723|ab|25891
    Thạnh Phước|xa|27874|800|ab|27877
    Thạnh Phước|xa|29104|835|ab|29104
    Thạnh Phước|xa|30910|906|ab|30910
    Thạnh Phước|xa|27877|80|c|
    Thạnh Phước|xa|29104|86|c|
    Thanh Quả|xa|17776|428|b|17770
    Thanh Quân|xa|16207|402|ab|16222
    Thanh Quân|xa|16222|38|c|
    Thanh Quang|xa|10621|291|a|10633
    Thanh Quang|xa|10876|294|ab|10882
    Thạnh Quới|xa|29614|857|ab|29611
    Thạnh Quới|xa|31714|947|ab|31246 31726
    Thạnh Quới|xa|31246|924|b|31246 31726
    Thạnh Quới|xa|31246|92|c|
    Thạnh Qưới|xa|31246|924|a|31246 31726
    Thành Sen|phuong|18073|42|c|
    Thanh Sơn|phuong|22750|582|a|22759
    Thanh Sơn|xa|05041|152|ab|05047
    Thanh Sơn|xa|06421|186|ab|06436
    Thanh Sơn|phuong|06811|196|ab|06811
    Thanh Sơn|xa|06973|202|ab|06970
    Thanh Sơn|thitran|08542|238|ab|08542
    Thanh Sơn|xa|10867|294|ab|10813
    Thanh Sơn|xa|11722|314|ab|11680
    Thanh Sơn|xa|13438|350|ab|13435
    Thanh Sơn|xa|16222|402|ab|16222
    Thanh Sơn|xa|16570|407|ab|16576
    Thanh Sơn|xa|17723|428|ab|17759
    Thanh Sơn|xa|26143|734|ab|26158
    Thanh Sơn|xa|26209|736|ab|26209
    Thanh Sơn|xa|29485|849|ab|29461
    Thanh Sơn|xa|14434|372|b|14434
    Thanh Sơn|xa|08542|25|c|
    Thanh Sơn|xa|14434|37|c|
    Thanh Sơn|xa|26209|75|c|
    Thành Sơn|xa|05254|156|ab|05200
    Thành Sơn|xa|14872|385|ab|14872
    Thành Sơn|xa|14938|386|ab|14956
    Thành Sơn|xa|17335|424|ab|17335
    Thành Sơn|xa|22717|575|ab|22720
    Thanh Tâm|xa|13492|351|ab|13495
    Thành Tâm|xa|15247|391|ab|15250
    Thành Tâm|phuong|25433|697|ab|25432
    Thanh Tân|xa|13114|343|ab|13096
    Thanh Tân|xa|13477|351|ab|13489
    Thanh Tân|xa|16273|403|ab|16273 16369
    Thanh Tân|xa|28906|838|ab|28789
    Thanh Tân|xa|10861|294|b|10813
    Thành Tân|xa|15238|391|ab|15190
    Thạnh Tân|xa|25471|703|ab|25480
    Thạnh Tân|xa|28327|818|ab|28327
    Thạnh Tân|xa|31762|949|ab|31741
    Thạnh Tây|xa|25501|705|ab|25486
    Thanh Thạch|xa|18961|453|ab|18952
    Thạnh Thắng|xa|31243|924|ab|31231
    Thanh Thịnh|xa|02113|065|ab|02107
    Thanh Thịnh|xa|17770|428|ab|17770
    Thanh Thịnh|xa|02107|19|c|
    Thành Thịnh|xa|04510|138|b|04498
    Thành Thọ|xa|15253|391|ab|15187
    Thành Thới|xa|28969|86|c|
    Thành Thới A|xa|28969|833|ab|28969
    Thạnh Thới An|xa|31699|951|ab|31699
    Thạnh Thới An|xa|31699|92|c|
    Thành Thới B|xa|28960|833|ab|28969
    Thạnh Thới Thuận|xa|31702|951|ab|31699
    Thanh Thùy|xa|10144|278|ab|10144
    Thanh Thủy|xa|10861|294|a|10813
    Thanh Thủy|xa|00928|030|ab|00928
    Thanh Thủy|thitran|08674|239|ab|08674
    Thanh Thủy|xa|13468|351|ab|13474
    Thanh Thủy|xa|16567|407|ab|16576
    Thanh Thủy|xa|17797|428|ab|17791
    Thanh Thủy|xa|19261|457|ab|19255
    Thanh Thủy|xa|00928|08|c|
    Thanh Thủy|xa|08674|25|c|
    Thanh Thủy|phuong|19969|46|c|
    Thanh Tiên|xa|17737|428|ab|17743
    Thành Tiến|xa|15256|391|ab|15187
    Thạnh Tiến|xa|31241|924|ab|31246
    Thành Tô|phuong|11414|306|ab|11413
    Thanh Trạch|xa|19132|455|ab|19126
    Thanh Trì|phuong|00301|008|ab|00301 00328
    Thanh Trì|xa|00640|01|c|
    Thạnh Trị|xa|27790|795|ab|27793
    Thạnh Trị|xa|28672|823|ab|28651
    Thạnh Trị|xa|29095|835|ab|29089
    Thạnh Trị|xa|30877|904|ab|30874
    Thạnh Trị|xa|31774|949|ab|31756
    Thạnh Trị|xa|29089|86|c|
    Thành Triệu|xa|28834|831|ab|28861
    Thanh Trù|xa|08731|243|ab|08707
    Thành Trực|xa|15241|391|ab|15187
    Thành Trung|xa|29779|863|ab|29788
    Thanh Trường|phuong|03142|094|ab|03127
    Thanh Tùng|xa|11242|300|ab|10993 11242
    Thanh Tùng|xa|17812|428|ab|17818
    Thanh Tùng|xa|32185|970|ab|32185
    Thanh Tùng|xa|32185|96|c|
    Thanh Tương|xa|02284|072|ab|02221
    Thanh Tuyền|phuong|13459|347|ab|13318
    Thanh Tuyền|xa|25810|720|ab|25807 25843
    Thanh Uyên|xa|08446|236|ab|08443
    Thanh Vân|xa|07816|223|a|07822
    Thanh Vân|xa|00889|029|ab|00889
    Thanh Vân|xa|08890|247|ab|08905
    Thanh Văn|xa|10150|278|ab|10144
    Thanh Vận|xa|02092|065|ab|02101
    Thanh Vinh|phuong|07966|228|ab|07948
    Thành Vinh|xa|15229|391|ab|15229
    Thành Vinh|xa|15229|38|c|
    Thành Vinh|phuong|16681|40|c|
    Thanh Vĩnh Đông|xa|28246|808|ab|28225
    Thanh Xá|xa|10852|294|a|
    Thanh Xuân|xa|00433|016|ab|00433
    Thanh Xuân|xa|10855|294|ab|10843
    Thanh Xuân|xa|16210|402|ab|16222
    Thanh Xuân|xa|17821|428|ab|17818
    Thanh Xuân|phuong|00367|01|c|
    Thạnh Xuân|phuong|26764|761|ab|26773
    Thạnh Xuân|xa|31360|932|ab|31360
    Thạnh Xuân|xa|31360|92|c|
    Thanh Xuân Bắc|phuong|00367|009|ab|00367 00643
    Thanh Xuân Nam|phuong|00370|009|a|
    Thanh Xuân Trung|phuong|00355|009|ab|00364 00367
    Thanh Xương|xa|03334|100|ab|03334
    Thanh Yên|xa|17803|428|a|
    Thanh Yên|xa|03346|100|ab|03349
    Thanh Yên|xa|03349|11|c|
    Thành Yên|xa|15226|391|ab|15229
    Thạnh Yên|xa|31012|913|ab|31012
    Thạnh Yên A|xa|31015|913|ab|31012
    Thần Khê|xa|12631|33|c|
    Thần Lĩnh|xa|17842|40|c|
    Thần Sa|xa|05725|19|c|
    Thân Thuộc|xa|03604|111|ab|03598
    Than Uyên|thitran|03595|110|ab|03595
    Than Uyên|xa|03595|12|c|
    Thần Xa|xa|05725|170|ab|05725
    Thào Chư Phìn|xa|02803|084|ab|02824
    Thảo Điền|phuong|27088|769|ab|27094
    Thảo Nguyên|phuong|03982|123|b|03982
    Thảo Nguyên|phuong|03982|14|c|
    Tháp Mười|xa|30037|82|c|
    Thất Hùng|phuong|10681|292|ab|10678
    Thất Khê|thitran|05995|180|a|
    Thất Khê|thitran|06040|180|b|06040
    Thất Khê|xa|06040|20|c|
    Thể Dục|xa|01750|052|ab|01726
    Thèn Chu Phìn|xa|01030|032|ab|01033
    Thèn Phàng|xa|01114|033|ab|01108
    Thèn Sin|xa|03394|106|ab|03394
    Thị Cầu|phuong|09169|256|ab|09169
    Thiện An|phuong|24311|644|ab|24305
    Thiên Cầm|thitran|18676|446|ab|18676
    Thiên Cầm|xa|18676|42|c|
    Thiên Đức|xa|00541|018|b|00541
    Thiện Hòa|xa|06085|181|ab|06085
    Thiện Hòa|xa|06085|20|c|
    Thiện Hưng|xa|25312|693|ab|25308
    Thiện Hưng|xa|25308|75|c|
    Thiên Hương|xa|11557|311|a|11557
    Thiên Hương|phuong|11557|311|b|11557
    Thiên Hương|phuong|11557|31|c|
    Thiện Kế|xa|02605|076|ab|02620
    Thiện Kế|xa|08947|249|ab|08950
    Thiên Lộc|xa|18415|443|ab|18406
    Thiên Lộc|xa|00493|01|c|
    Thiện Long|xa|06097|181|ab|06103
    Thiện Long|xa|06103|20|c|
    Thiện Mỹ|xa|29854|862|a|
    Thiện Mỹ|xa|31585|942|ab|31570
    Thiện Nghiệp|xa|22957|593|ab|22918
    Thiên Nhẫn|xa|17989|40|c|
    Thiện Phiến|xa|12370|332|ab|12364
    Thiên Phủ|xa|14908|385|ab|14908
    Thiên Phủ|xa|14908|38|c|
    Thiện Tân|xa|06406|186|ab|06436
    Thiện Tân|xa|26191|735|ab|25993
    Thiện Tân|xa|06436|20|c|
    Thiện Thuật|xa|06091|181|ab|06091
    Thiện Thuật|xa|06091|20|c|
    Thiện Tín|xa|21388|51|c|
    Thiên Tôn|thitran|14527|374|a|14329
    Thiện Trí|xa|28402|819|ab|28405
    Thiện Trung|xa|28384|819|ab|28378
    Thiên Trường|phuong|13684|37|c|
    Thiết Kế|xa|14986|386|ab|14980
    Thiết Ống|xa|14980|386|ab|14980
    Thiết Ống|xa|14980|38|c|
    Thiệu Chính|xa|15820|398|ab|15820
    Thiệu Công|xa|15787|398|ab|15772
    Thiệu Dương|phuong|15859|380|ab|14758
    Thiệu Duy|xa|15799|398|ab|15796
    Thiệu Giang|xa|15796|398|ab|15796
    Thiệu Giao|xa|15853|398|ab|15853
    Thiệu Hòa|xa|15823|398|ab|15820
    Thiệu Hóa|thitran|15772|398|ab|15772 15796 15835
    Thiệu Hóa|xa|15772|38|c|
    Thiệu Hợp|xa|15805|398|ab|15796
    Thiệu Khánh|phuong|15856|380|ab|15853
    Thiệu Long|xa|15793|398|ab|15448 15772
    Thiệu Lý|xa|15835|398|ab|15835
    Thiệu Ngọc|xa|15775|398|ab|15778
    Thiệu Nguyên|xa|15802|398|ab|15772
    Thiệu Phú|xa|15790|398|a|
    Thiệu Phúc|xa|15781|398|ab|15772
    Thiệu Quang|xa|15811|398|ab|15796
    Thiệu Quang|xa|15796|38|c|
    Thiệu Thành|xa|15814|398|ab|15778
    Thiệu Thịnh|xa|15808|398|ab|15796
    Thiệu Tiến|xa|15784|398|ab|15778
    Thiệu Tiến|xa|15778|38|c|
    Thiệu Toán|xa|15817|398|ab|15820
    Thiệu Toán|xa|15820|38|c|
    Thiệu Trung|xa|15841|398|ab|15835
    Thiệu Trung|xa|15835|38|c|
    Thiệu Vân|xa|15850|380|ab|15853
    Thiệu Vận|xa|15838|398|ab|15835
    Thiệu Viên|xa|15832|398|ab|15835
    Thiệu Vũ|xa|15778|398|ab|15778
    Thị Hoa|xa|01573|048|ab|01558
    Thị Nại|phuong|21568|540|a|
    Thị Nại|phuong|21583|540|b|21583
    Thịnh Đán|phuong|05455|164|ab|05455
    Thịnh Đức|xa|05497|164|ab|05503
    Thịnh Hưng|xa|04777|141|ab|04714
    Thịnh Lang|phuong|04795|148|ab|04795
    Thịnh Liệt|phuong|00331|008|ab|00316 00331 00340 00352
    Thịnh Lộc|xa|18421|448|a|18568
    Thịnh Lộc|xa|18421|445|b|18568
    Thịnh Long|thitran|14221|366|ab|14221
    Thịnh Minh|xa|04897|148|ab|04897
    Thịnh Minh|xa|04897|25|c|
    Thịnh Mỹ|xa|18022|431|b|18001
    Thịnh Quang|phuong|00223|006|a|
    Thịnh Quang|phuong|00235|006|b|00235
    Thịnh Sơn|xa|17683|427|ab|17662
    Thịnh Thành|xa|17560|426|ab|17560
    Thịnh Trường|xa|17896|429|b|17878
    Thịnh Vượng|xa|01780|052|ab|01708
    Thịnh Vượng|thitran|14464|373|b|14464
    Thi Sơn|xa|13435|350|a|13435
    Thi Sơn|phuong|13435|350|b|13435
    Thoại Giang|xa|30721|894|ab|30682
    Thoại Sơn|xa|30682|91|c|
    Thọ An|xa|09790|273|ab|08980 09787
    Thọ Bình|xa|15670|397|ab|15667
    Thọ Bình|xa|15667|38|c|
    Thổ Bình|xa|02296|071|ab|02296
    Thổ Châu|xa|31105|911|ab|31105
    Thổ Châu|dackhu|31105|91|c|
    Thọ Cường|xa|15754|397|ab|15754
    Thọ Dân|xa|15742|397|ab|15763
    Thọ Diên|xa|15538|395|ab|15520
    Thọ Điền|xa|18325|441|ab|18313
    Thọ Hải|xa|15520|395|ab|15520
    Thọ Hợp|xa|17068|420|ab|17035
    Thới An|phuong|26773|761|ab|26773
    Thới An|phuong|31159|917|ab|31153
    Thới An|phuong|26773|79|c|
    Thới An Đông|phuong|31174|918|ab|31174
    Thới An Đông|phuong|31174|92|c|
    Thới An Hội|xa|31549|943|ab|31540
    Thới An Hội|xa|31540|92|c|
    Thới Bình|phuong|31123|916|ab|31135
    Thới Bình|thitran|32065|967|ab|32065
    Thới Bình|xa|32077|967|ab|32065
    Thới Bình|xa|32065|96|c|
    Thới Đông|xa|31276|925|ab|31261
    Thới Hòa|phuong|25846|721|ab|25846
    Thới Hòa|xa|29833|862|ab|29830
    Thới Hòa|phuong|31154|917|ab|31153
    Thới Hòa|phuong|25846|79|c|
    Thới Hưng|xa|31264|925|ab|31264
    Thới Hưng|xa|31264|92|c|
    Thới Lai|xa|29083|835|ab|29083
    Thới Lai|thitran|31258|927|ab|31258
    Thới Lai|xa|31258|92|c|
    Thới Long|phuong|31156|917|ab|31157
    Thới Long|phuong|31157|92|c|
    Thới Quản|xa|30961|907|ab|30958
    Thới Sơn|xa|30517|890|a|30502
    Thới Sơn|xa|28591|815|ab|28270
    Thới Sơn|phuong|30517|890|b|30502
    Thới Sơn|phuong|28270|82|c|
    Thới Sơn|phuong|30502|91|c|
    Thới Tam Thôn|xa|27574|784|ab|27568
    Thới Tân|xa|31285|927|ab|31258
    Thới Thạnh|xa|29203|837|ab|29194
    Thới Thạnh|xa|31267|927|ab|31153
    Thới Thuận|xa|29107|835|ab|29107
    Thới Thuận|phuong|31210|923|ab|31207
    Thới Thuận|xa|29107|86|c|
    Thới Xuân|xa|31277|925|ab|31261
    Thọ Lâm|xa|15541|395|ab|15553
    Thọ Lập|xa|15568|395|ab|15568
    Thọ Lập|xa|15568|38|c|
    Thọ Lộc|xa|09742|272|a|09715
    Thọ Lộc|xa|15511|395|ab|15505
    Thọ Long|xa|15505|38|c|
    Thôm Mòn|xa|03769|119|ab|03721
    Thông Bình|xa|29932|869|ab|29938
    Thọ Nghiệp|xa|14125|364|ab|14122
    Thông Hòa|xa|29335|845|ab|29335
    Thống Kênh|xa|11059|297|ab|11050 11065
    Thông Nguyên|xa|01090|032|ab|01090
    Thông Nguyên|xa|01090|08|c|
    Thống Nhất|xa|10252|279|a|
    Thống Nhất|phuong|13681|356|a|13669
    Thống Nhất|phuong|24127|643|a|
    Thống Nhất|xa|01564|048|ab|01558
    Thống Nhất|xa|02659|080|ab|02923
    Thống Nhất|phuong|04828|148|ab|04828
    Thống Nhất|xa|05425|159|ab|05425
    Thống Nhất|xa|06577|188|ab|06577
    Thống Nhất|xa|07060|193|ab|07060
    Thống Nhất|xa|11008|297|ab|11002 11020
    Thống Nhất|xa|12643|339|ab|12586
    Thống Nhất|thitran|15397|394|ab|15409
    Thống Nhất|phuong|23299|608|ab|23293
    Thống Nhất|phuong|23578|622|ab|23584
    Thống Nhất|phuong|24331|644|ab|24305
    Thống Nhất|xa|25420|696|ab|25420
    Thống Nhất|phuong|26029|731|ab|26041
    Thống Nhất|xa|13120|343|b|13120
    Thống Nhất|phuong|04828|25|c|
    Thống Nhất|xa|06577|20|c|
    Thống Nhất|xa|07060|22|c|
    Thống Nhất|phuong|23584|52|c|
    Thống Nhất|xa|26299|75|c|
    Thông Nông|thitran|01363|045|ab|01363
    Thông Nông|xa|01363|04|c|
    Thọ Ngọc|xa|15751|397|ab|15754
    Thọ Ngọc|xa|15754|38|c|
    Thông Tân|xa|18028|431|b|18028
    Thông Tây Hội|phuong|26898|79|c|
    Thông Thụ|xa|16741|415|ab|16744
    Thông Thụ|xa|16744|40|c|
    Thọ Phong|xa|21181|51|c|
    Thọ Phú|xa|15757|397|a|
    Thọ Phú|xa|15760|397|b|15763
    Thọ Phú|xa|15763|38|c|
    Thổ Quan|phuong|00205|006|ab|00226
    Thọ Quang|phuong|20263|493|ab|20263
    Thọ Sơn|phuong|07906|227|ab|07909
    Thọ Sơn|xa|15667|397|ab|15667
    Thọ Sơn|xa|17332|424|ab|17335
    Thọ Sơn|xa|25402|696|ab|25402
    Thọ Sơn|xa|25402|75|c|
    Thổ Sơn|xa|30841|903|ab|30817
    Thọ Tân|xa|15748|397|ab|15763
    Thổ Tang|thitran|09112|252|ab|09112
    Thổ Tang|xa|09112|25|c|
    Thọ Thanh|xa|15652|396|ab|15646
    Thọ Thành|xa|17530|426|ab|17530
    Thọ Thế|xa|15763|397|ab|15763
    Thọ Tiến|xa|15673|397|ab|15754
    Thốt Nốt|phuong|31207|923|ab|31207 31228
    Thốt Nốt|phuong|31207|92|c|
    Thọ Văn|xa|08479|236|ab|08479
    Thọ Văn|xa|08479|25|c|
    Thọ Vinh|xa|12295|331|a|12313
    Thọ Vực|xa|15760|397|a|15763
    Thọ Xuân|xa|09793|273|ab|08980 09787
    Thọ Xuân|thitran|15499|395|ab|15499
    Thọ Xuân|xa|15499|38|c|
    Thọ Xương|phuong|07201|213|ab|07210
    Thọ Xương|xa|15544|395|ab|15544
    Thứa|thitran|09496|264|ab|09496
    Thừa Đức|xa|26347|739|ab|26347
    Thừa Đức|xa|29101|835|ab|29107
    Thuận|xa|19471|465|ab|19489
    Thuận An|phuong|19900|474|ab|19900
    Thuận An|xa|24682|663|ab|24682
    Thuận An|xa|29806|861|ab|29771
    Thuận An|phuong|31212|923|ab|31207
    Thuận An|phuong|31471|937|ab|31471
    Thuận An|xa|00562|01|c|
    Thuận An|phuong|19900|46|c|
    Thuận An|xa|24682|68|c|
    Thuận An|phuong|25978|79|c|
    Thuận Bắc|xa|22849|56|c|
    Thuận Bình|xa|27871|800|ab|27868
    Thuận Châu|thitran|03721|119|ab|03721
    Thuận Châu|xa|03721|14|c|
    Thuận Điền|xa|29011|834|ab|28993
    Thuận Đức|xa|18895|450|ab|18871
    Thuận Giao|phuong|25972|725|ab|25969
    Thuận Giao|phuong|25969|79|c|
    Thuận Hà|xa|24722|665|ab|24722
    Thuận Hạnh|xa|24724|665|ab|24722
    Thuận Hạnh|xa|24722|68|c|
    Thuận Hòa|phuong|19762|474|a|19753
    Thuận Hòa|xa|00922|030|ab|00922
    Thuận Hòa|xa|23071|597|ab|23089
    Thuận Hòa|xa|29440|848|ab|29416
    Thuận Hòa|xa|31021|909|ab|31031
    Thuận Hòa|xa|31484|936|ab|31495
    Thuận Hòa|xa|31576|942|ab|31582
    Thuận Hòa|phuong|19762|475|b|19753
    Thuận Hòa|xa|00922|08|c|
    Thuận Hòa|xa|31582|92|c|
    Thuận Hóa|xa|18964|453|ab|18949
    Thuận Hóa|phuong|19789|46|c|
    Thuần Hưng|xa|12271|330|ab|12271
    Thuận Hưng|phuong|31228|923|ab|31228
    Thuận Hưng|xa|31483|936|ab|31495 31591
    Thuận Hưng|xa|31606|944|ab|31495 31591
    Thuận Hưng|phuong|31228|92|c|
    Thuần Lộc|xa|16048|400|ab|16012
    Thuận Lộc|phuong|19753|474|a|19753
    Thuận Lộc|xa|18130|437|ab|18118
    Thuận Lộc|phuong|19753|475|b|19753
    Thuận Lợi|xa|25366|695|ab|25387
    Thuận Lợi|xa|25387|75|c|
    Thuận Long|xa|17218|421|b|17212
    Thuần Mang|xa|01963|062|ab|01960
    Thuận Minh|xa|15565|395|ab|15568
    Thuận Minh|xa|23083|597|ab|23059
    Thuần Mỹ|xa|09691|271|ab|09676
    Thuận Mỹ|xa|28225|808|ab|28225
    Thuận Mỹ|xa|28225|80|c|
    Thuận Nam|thitran|23110|598|ab|23110
    Thuận Nam|xa|22897|56|c|
    Thuận Nghĩa Hòa|xa|27880|800|ab|27877
    Thuận Phú|xa|25387|695|ab|25387
    Thuận Phước|phuong|20230|492|ab|20242
    Thuận Quí|xa|23140|598|a|23143
    Thuận Quý|xa|23140|598|b|23143
    Thuận Sơn|xa|17695|427|ab|17689
    Thuần Thành|xa|12964|341|ab|12961
    Thuận Thành|phuong|05905|172|ab|05899
    Thuận Thành|xa|28189|807|ab|28177
    Thuận Thành|phuong|09400|24|c|
    Thuần Thiện|xa|18418|443|ab|18418
    Thuận Thiên|xa|11698|314|ab|11680
    Thuận Thới|xa|29848|862|ab|29845
    Thuần Trung|xa|17689|40|c|
    Thuận Yên|xa|30784|900|ab|30766
    Thứ Ba|thitran|30985|908|ab|30985
    Thu Bồn|xa|20611|48|c|
    Thúc Kháng|xa|10969|296|ab|10972 10993
    Thục Luyện|xa|08581|238|ab|08542
    Thục Phán|phuong|01273|04|c|
    Thu Cúc|xa|08545|240|ab|08545
    Thu Cúc|xa|08545|25|c|
    Thủ Dầu Một|phuong|25747|79|c|
    Thủ Đức|phuong|26824|79|c|
    Thư Lâm|xa|00475|01|c|
    Thu Lũm|xa|03436|107|ab|03439
    Thu Lũm|xa|03439|12|c|
    Thứ Mười Một|thitran|31018|909|ab|31018
    Thu Ngạc|xa|08551|240|ab|08566
    Thung Nai|xa|05095|154|ab|05092
    Thung Nai|xa|05092|25|c|
    Thượng Ấm|xa|02551|076|ab|02548
    Thượng Ân|xa|01939|062|ab|01942
    Thượng Bằng La|xa|04705|140|ab|04705
    Thượng Bằng La|xa|04705|15|c|
    Thượng Bình|xa|01174|034|ab|01165
    Thượng Cát|phuong|00595|021|ab|00598
    Thượng Cát|phuong|00598|01|c|
    Thượng Cốc|xa|09748|272|a|
    Thượng Cốc|xa|05293|157|ab|05293
    Thượng Cốc|xa|05293|25|c|
    Thượng Cường|xa|06490|187|ab|06475
    Thượng Cửu|xa|08650|238|ab|08635
    Thượng Đình|phuong|00346|009|ab|00364 00367
    Thượng Đình|xa|05932|173|ab|05908 05941
    Thượng Đức|xa|18328|42|c|
    Thượng Đức|xa|20506|48|c|
    Thượng Giáo|xa|01912|061|ab|01912
    Thượng Giáp|xa|02230|072|ab|02239
    Thượng Hà|xa|01327|043|ab|01327
    Thượng Hà|xa|02968|087|ab|02968
    Thượng Hà|xa|02968|15|c|
    Thượng Hiền|xa|13117|343|a|
    Thượng Hòa|xa|14425|372|ab|14434
    Thượng Hóa|xa|18946|452|ab|18943
    Thượng Hồng|xa|10993|31|c|
    Thượng Hồng|phuong|12127|33|c|
    Thượng Kiệm|xa|14662|376|ab|14620
    Thường Lạc|xa|29977|870|ab|29978
    Thường Lạc|phuong|29978|82|c|
    Thượng Lâm|xa|02269|071|ab|02269
    Thượng Lâm|xa|10447|282|ab|10459
    Thượng Lâm|xa|02269|08|c|
    Thượng Lan|xa|07759|222|ab|07774
    Thượng Lộ|xa|20185|483|a|20161
    Thượng Lộ|xa|20185|482|b|20161
    Thượng Lộc|xa|18478|443|ab|18484
    Thượng Long|xa|20188|483|a|20182
    Thượng Long|xa|08323|234|ab|08323
    Thượng Long|xa|20188|482|b|20182
    Thượng Long|xa|08323|25|c|
    Thượng Lý|phuong|11305|303|ab|11311
    Thượng Minh|xa|01921|19|c|
    Thượng Mỗ|xa|09814|273|ab|09784
    Thường Nga|xa|18439|443|ab|18436
    Thượng Nhật|xa|20191|483|a|20179
    Thượng Nhật|xa|20191|482|b|20179
    Thượng Ninh|xa|16225|402|ab|16225
    Thượng Ninh|xa|16225|38|c|
    Thượng Nông|xa|02239|072|ab|02239
    Thượng Nông|xa|02239|08|c|
    Thượng Nung|xa|05731|170|ab|05725
    Thượng Phúc|xa|10231|01|c|
    Thượng Phùng|xa|00772|027|ab|00778
    Thường Phước|xa|29971|82|c|
    Thường Phước 1|xa|29956|870|ab|29971
    Thường Phước 2|xa|29974|870|ab|29971
    Thượng Quan|xa|01957|062|ab|01957
    Thượng Quan|xa|01957|19|c|
    Thượng Quận|xa|10729|292|ab|10729 10750
    Thượng Quảng|xa|20173|483|a|20182
    Thượng Quảng|xa|20173|482|b|20182
    Thượng Sơn|xa|00958|030|ab|00958
    Thượng Sơn|xa|17644|427|ab|17677
    Thượng Sơn|xa|00958|08|c|
    Thường Tân|xa|25927|726|ab|25909
    Thường Tân|xa|25909|79|c|
    Thượng Tân|xa|01009|031|ab|00994
    Thượng Tân Lộc|xa|17968|430|ab|17950
    Thường Thắng|xa|07855|223|ab|07864
    Thường Thạnh|phuong|31198|919|ab|31186
    Thượng Thanh|phuong|00115|004|ab|00118 00127
    Thường Thới Hậu A|xa|29962|870|ab|29978
    Thường Thới Tiền|thitran|29971|870|ab|29971
    Thượng Thôn|xa|01420|045|ab|01393
    Thường Tín|thitran|10183|279|ab|10183
    Thường Tín|xa|10183|01|c|
    Thượng Trạch|xa|19147|455|ab|19147
    Thượng Trạch|xa|19147|44|c|
    Thượng Trưng|xa|09127|252|ab|09112
    Thượng Vũ|xa|10759|293|a|
    Thượng Vực|xa|10090|277|ab|10096
    Thường Xuân|thitran|15646|396|ab|15646
    Thường Xuân|xa|15646|38|c|
    Thượng Yên Công|xa|06829|196|ab|06832
    Thu Phong|xa|05101|154|ab|05089
    Thư Phú|xa|10228|279|a|
    Thủ Sỹ|xa|12367|332|ab|11977
    Thu Tà|xa|01126|033|ab|01117
    Thủ Thiêm|phuong|27118|769|ab|27094
    Thủ Thừa|thitran|28036|804|ab|28036 28087
    Thủ Thừa|xa|28036|80|c|
    Thu Thuỷ|phuong|16723|413|a|16732
    Thu Thủy|phuong|16723|412|b|16732
    Thư Trì|xa|13222|33|c|
    Thư Vũ|xa|13264|33|c|
    Thụy An|xa|09685|271|ab|09619 09694
    Thủy An|xa|07102|205|a|07093
    Thủy An|phuong|07102|205|b|07093
    Thụy Anh|xa|12865|33|c|
    Thủy Bằng|xa|19981|474|a|19813
    Thủy Bằng|phuong|19981|474|b|19813
    Thủy Biều|phuong|19807|474|ab|19813
    Thụy Bình|xa|12871|341|ab|12826
    Thủy Châu|phuong|19975|479|ab|19975
    Thụy Chính|xa|12874|341|ab|12850
    Thụy Dân|xa|12877|341|ab|12850
    Thủy Đông|xa|27883|800|ab|27889
    Thuỷ Đường|xa|11563|311|a|
    Thủy Dương|phuong|19969|479|ab|19969
    Thủy Đường|phuong|11560|311|b|11560
    Thụy Duyên|xa|12892|341|ab|12904
    Thủy Hà|phuong|11530|311|b|11533 11560
    Thụy Hải|xa|12880|341|ab|12826
    Thụy Hòa|xa|09208|258|ab|09208
    Thụy Hùng|xa|01810|053|ab|01822
    Thụy Hùng|xa|06136|182|ab|06148
    Thụy Hùng|xa|06208|183|ab|06184
    Thụy Hùng|xa|06148|20|c|
    Thụy Hưng|xa|12853|341|ab|12865
    Thuỵ Hương|xa|11719|314|a|
    Thụy Hương|xa|10057|277|ab|10015
    Thụy Khuê|phuong|00112|003|ab|00004 00103
    Thụy Lâm|xa|00460|017|ab|00475
    Thụy Liên|xa|12889|341|ab|12826
    Thụy Liễu|xa|08362|235|a|
    Thủy Liễu|xa|30967|907|ab|30958
    Thụy Lôi|xa|12373|332|ab|12364
    Thụy Lôi|xa|13414|350|ab|13420
    Thủy Lương|phuong|19978|479|ab|19975
    Thủy Nguyên|phuong|11560|31|c|
    Thụy Ninh|xa|12850|341|ab|12850
    Thụy Phong|xa|12904|341|ab|12904
    Thủy Phù|xa|19987|479|ab|19960
    Thụy Phương|phuong|00604|021|ab|00598 00602
    Thủy Phương|phuong|19972|479|ab|19969
    Thụy Quỳnh|xa|12844|341|ab|12859
    Thuỷ Sơn|xa|11560|311|a|11560
    Thúy Sơn|xa|15070|389|ab|15061
    Thụy Sơn|xa|12901|341|ab|12865
    Thủy Tân|xa|19984|479|ab|19975
    Thủy Tây|xa|27886|800|ab|27865
    Thụy Thanh|xa|12898|341|ab|12904
    Thủy Thanh|xa|19966|479|ab|19969
    Thuỷ Triều|xa|11536|311|a|
    Thụy Trình|xa|12868|341|ab|12826
    Thụy Trường|xa|12832|341|ab|12862
    Thụy Vân|xa|07924|227|ab|07894
    Thụy Văn|xa|12859|341|ab|12859
    Thủy Vân|phuong|19963|474|ab|19777
    Thụy Việt|xa|12856|341|ab|12859
    Thụy Xuân|xa|12862|341|ab|12862
    Thủy Xuân|phuong|19813|474|ab|19813
    Thủy Xuân|phuong|19813|46|c|
    Thủy Xuân Tiên|xa|10045|277|ab|10045
    Tìa Dình|xa|03384|101|ab|03385
    Tìa Dình|xa|03385|11|c|
    Tích Giang|xa|09754|272|a|
    Tích Lộc|xa|09742|272|b|09715
    Tích Lương|phuong|05500|164|ab|05500
    Tích Lương|phuong|05500|19|c|
    Tích Sơn|phuong|08707|243|ab|08707
    Tích Thiện|xa|29860|862|ab|29821
    Tiệm Tôm|thitran|29179|836|b|29167
    Tiên An|xa|20890|514|ab|20878
    Tiền An|phuong|09178|256|a|
    Tiền An|xa|07153|206|ab|07132
    Tiến Bộ|xa|02500|075|ab|02494
    Tiên Cẩm|xa|20863|514|a|
    Tiên Cảnh|xa|20878|514|ab|20878
    Tiên Cát|phuong|07903|227|ab|07909
    Tiên Châu|xa|20866|514|ab|20857
    Tiền Châu|phuong|08758|244|ab|08740
    Tiên Cường|xa|11761|315|ab|11761
    Tiên Điền|thitran|18373|442|ab|18373
    Tiên Điền|xa|18373|42|c|
    Tiên Đồng|xa|17287|40|c|
    Tiên Động|xa|11143|298|ab|11140 11146
    Tiên Du|xa|08263|233|ab|08275
    Tiên Du|xa|09319|24|c|
    Tiến Đức|xa|12646|339|ab|12613
    Tiến Dũng|xa|07729|221|a|07738
    Tiến Dũng|xa|07729|213|b|07738
    Tiên Dược|xa|00418|016|ab|00376
    Tiên Dương|xa|00472|017|ab|00454 00466
    Tiên Hà|xa|20860|514|ab|20857
    Tiên Hải|xa|13381|347|a|
    Tiên Hải|xa|30781|900|ab|30781
    Tiên Hải|xa|30781|91|c|
    Tiền Hải|thitran|12970|342|ab|12970
    Tiền Hải|xa|12970|33|c|
    Tiên Hiệp|xa|13372|347|a|
    Tiên Hiệp|xa|20875|514|ab|20875
    Tiên Hoa|xa|12361|33|c|
    Tiến Hóa|xa|18997|453|ab|18997
    Tiên Hoàng|xa|25162|683|a|25162
    Tiên Hoàng|xa|25162|682|b|25162
    Tiên Hội|xa|05803|171|ab|05818
    Tiên Hưng|xa|12754|33|c|
    Tiến Hưng|xa|25213|689|ab|25195
    Tiên Kiên|xa|08497|237|ab|08500
    Tiên Kiều|xa|01207|034|ab|01201
    Tiên Kỳ|xa|17302|423|ab|17287
    Tiên Kỳ|thitran|20854|514|ab|20854
    Tiên La|xa|12634|33|c|
    Tiên Lãng|xa|06889|199|ab|06862
    Tiên Lãng|thitran|11755|315|ab|11755
    Tiên Lãng|xa|11755|31|c|
    Tiên Lãnh|xa|20869|514|ab|20875
    Tiên Lập|xa|20896|514|ab|20878
    Tiên Lộc|xa|20893|514|ab|20878
    Tiến Lộc|xa|16027|400|ab|16021
    Tiến Lợi|xa|22963|593|ab|22963
    Tiên Long|xa|28852|831|ab|28840
    Tiên Lữ|xa|08842|246|ab|08842
    Tiên Lữ|xa|08842|25|c|
    Tiên Lữ|xa|12364|33|c|
    Tiên Lục|xa|07393|217|ab|07381
    Tiên Lục|xa|07381|24|c|
    Tiên Lương|xa|08344|235|ab|08344
    Tiên Lương|xa|08344|25|c|
    Tiên Minh|xa|11800|315|ab|11791
    Tiên Minh|xa|11791|31|c|
    Tiên Mỹ|xa|20881|514|ab|20854
    Tiên Ngoại|xa|13363|349|ab|13363 13366
    Tiên Ngọc|xa|20872|514|ab|20875
    Tiên Nguyên|xa|01225|035|ab|01225
    Tiên Nguyên|xa|01225|08|c|
    Tiên Nha|xa|07468|218|ab|07444
    Tiền Ninh Vệ|phuong|09184|256|b|09187
    Tiên Nội|phuong|13354|349|ab|13363 13366
    Tiến Nông|xa|15730|397|ab|15766
    Tiên Phong|phuong|05884|172|ab|05890
    Tiên Phong|xa|09682|271|ab|09619
    Tiên Phong|xa|20884|514|ab|20854
    Tiền Phong|xa|07711|221|a|07696
    Tiền Phong|xa|04888|150|ab|04891
    Tiền Phong|xa|07189|206|ab|07180
    Tiền Phong|xa|09019|250|ab|00493 08974 09022
    Tiền Phong|xa|10222|279|ab|10183
    Tiền Phong|xa|11893|316|ab|11875
    Tiền Phong|xa|12193|329|ab|12196
    Tiền Phong|phuong|12451|336|ab|13225
    Tiền Phong|xa|16750|415|ab|16750
    Tiền Phong|phuong|07711|213|b|07696
    Tiền Phong|xa|04891|25|c|
    Tiền Phong|phuong|07696|24|c|
    Tiền Phong|xa|16750|40|c|
    Tiên Phú|xa|08248|233|ab|08245
    Tiên Phước|xa|20854|48|c|
    Tiên Phương|xa|10024|277|ab|10015
    Tiên Sơn|xa|07786|222|ab|07798
    Tiên Sơn|xa|13369|349|ab|13363
    Tiên Sơn|xa|20857|514|ab|20857
    Tiên Sơn|phuong|13363|37|c|
    Tiên Tân|xa|13366|347|a|13366
    Tiên Thắng|xa|11797|315|ab|11791
    Tiến Thắng|xa|07264|215|ab|07264
    Tiến Thắng|xa|08983|250|ab|08995
    Tiến Thắng|xa|13627|353|ab|13627
    Tiến Thắng|xa|14506|373|b|14500
    Tiến Thắng|xa|08995|01|c|
    Tiên Thanh|xa|11776|315|ab|11755
    Tiên Thành|xa|01645|049|ab|01807
    Tiến Thành|xa|17510|426|ab|17515
    Tiến Thành|xa|22966|593|ab|22954
    Tiến Thành|phuong|25210|689|ab|25210
    Tiến Thành|phuong|22954|68|c|
    Tiến Thịnh|xa|09007|250|ab|08980 09787
    Tiên Thọ|xa|20887|514|ab|20854
    Tiên Thuận|xa|25693|711|ab|25681
    Tiên Thủy|xa|28861|831|a|28861
    Tiên Thủy|thitran|28861|831|b|28861
    Tiên Thủy|xa|28861|86|c|
    Tiến Thủy|xa|17209|421|a|17212
    Tiên Tiến|xa|12424|333|b|12424
    Tiên Tiến|xa|12424|33|c|
    Tiền Tiến|xa|12418|333|a|
    Tiền Tiến|xa|10837|288|ab|10837
    Tiên Trang|xa|16549|406|ab|16549
    Tiên Trang|xa|16549|38|c|
    Tiến Xuân|xa|04936|276|ab|04930 09988
    Tiên Yên|xa|01261|035|ab|01261
    Tiên Yên|thitran|06862|199|ab|06862
    Tiên Yên|xa|01261|08|c|
    Tiên Yên|xa|06862|22|c|
    Tiền Yên|xa|09871|274|ab|09871
    Tiểu Cần|thitran|29341|846|ab|29341
    Tiểu Cần|xa|29341|86|c|
    Tiêu Động|xa|13558|352|ab|13558
    Tiêu Sơn|xa|08038|230|a|08038
    Tịnh An|xa|21232|522|ab|21172
    Tịnh Ấn Đông|xa|21202|522|ab|21172
    Tịnh Ấn Tây|xa|21223|522|ab|21172
    Tĩnh Bắc|xa|06574|188|a|
    Tịnh Bắc|xa|21205|527|ab|21205
    Tịnh Biên|thitran|30520|890|a|30520
    Tịnh Biên|phuong|30520|890|b|30520
    Tịnh Biên|phuong|30520|91|c|
    Tịnh Bình|xa|21193|527|ab|21220
    Tịnh Châu|xa|21208|522|ab|21211
    Tịnh Đông|xa|21196|527|ab|21196
    Tĩnh Gia|phuong|16561|38|c|
    Tịnh Giang|xa|21226|527|ab|21196
    Tịnh Hà|xa|21220|527|a|21220
    Tịnh Hà|thitran|21220|527|b|21220
    Tĩnh Hải|phuong|16642|407|ab|16645
    Tịnh Hiệp|xa|21184|527|ab|21205
    Tịnh Hòa|xa|21187|522|ab|21109
    Tịnh Khê|xa|21211|522|ab|21211
    Tịnh Khê|xa|21211|51|c|
    Tịnh Kỳ|xa|21190|522|ab|21211
    Tịnh Long|xa|21214|522|ab|21211
    Tịnh Minh|xa|21229|527|ab|21196
    Tinh Nhuệ|xa|08659|238|ab|08656
    Tịnh Phong|xa|21181|527|ab|21181
    Tịnh Sơn|xa|21217|527|ab|21220
    Tịnh Thiện|xa|21199|522|ab|21211
    Tịnh Thọ|xa|21175|527|ab|21181
    Tịnh Thới|xa|29899|866|ab|29869
    Tịnh Trà|xa|21178|527|ab|21205
    Tĩnh Túc|thitran|01729|052|ab|01729
    Tĩnh Túc|xa|01729|04|c|
    Toàn Lưu|xa|18634|42|c|
    Toàn Sơn|xa|04879|150|ab|04831
    Toàn Thắng|xa|11794|315|a|
    Toàn Thắng|xa|11044|297|ab|11050
    Toàn Thắng|xa|12286|331|ab|12286
    Toàn Thắng|xa|07825|223|b|07822
    Toàn Thắng|xa|05191|25|c|
    Tỏa Tình|xa|03280|099|ab|03295
    Tô Châu|phuong|30766|900|ab|30766
    Tô Châu|phuong|30766|91|c|
    Tóc Tiên|xa|26731|754|ab|26728
    Tô Hạp|thitran|22714|575|ab|22714
    Tô Hiệu|phuong|03649|116|ab|03646
    Tô Hiệu|xa|10258|279|ab|10237 10273
    Tô Hiệu|phuong|03646|14|c|
    Tô Mậu|xa|04333|135|ab|04342
    Tô Múa|xa|04018|128|ab|04018
    Tô Múa|xa|04018|14|c|
    Tòng Bạt|xa|09670|271|ab|09676
    Tông Cọ|xa|03775|119|ab|03754
    Tổng Cọt|xa|01414|045|ab|01414
    Tổng Cọt|xa|01414|04|c|
    Tòng Đậu|xa|05233|156|ab|05200
    Tông Lạnh|xa|03772|119|ab|03721
    Tống Phan|xa|12409|333|ab|12391
    Tông Qua Lìn|xa|03565|109|a|03571
    Tòng Sành|xa|02749|082|ab|02746
    Tống Sơn|xa|15316|38|c|
    Tống Trân|xa|12430|333|ab|12427
    Tống Trân|xa|12427|33|c|
    Tốt Động|xa|10060|277|ab|10072
    Tơ Tung|xa|23665|625|ab|23668
    Tơ Tung|xa|23668|52|c|
    Trà An|phuong|31169|918|ab|31174
    Trà Bá|phuong|23581|622|ab|23586
    Trà Bình|xa|21127|525|ab|21127
    Trà Bồng|xa|21115|51|c|
    Trà Bui|xa|20917|515|ab|20920
    Trà Bùi|xa|21142|525|ab|21136 21157
    Trà Cang|xa|20947|516|ab|20941
    Trà Câu|phuong|21451|51|c|
    Trạch Mỹ Lộc|xa|09760|272|ab|09715
    Trà Cổ|phuong|06721|194|ab|06712
    Trà Cổ|xa|26164|734|ab|26116
    Trà Côn|xa|29836|862|ab|29836
    Trà Côn|xa|29836|86|c|
    Trà Cú|thitran|29461|849|ab|29461
    Trà Cú|xa|29461|86|c|
    Trác Văn|xa|13351|349|ab|13324
    Trà Đa|xa|23596|622|ab|23575
    Trà Đốc|xa|20920|515|ab|20920
    Trà Đốc|xa|20920|48|c|
    Trà Don|xa|20956|516|ab|20944
    Trà Dơn|xa|20938|516|ab|20938
    Trà Đông|xa|20908|515|ab|20908
    Trà Dương|xa|20911|515|ab|20900
    Trà Giác|xa|20926|515|ab|20923
    Trà Giang|xa|13078|343|ab|13093
    Trà Giang|xa|20914|515|ab|20900
    Trà Giang|xa|21118|525|ab|21127
    Trà Giang|xa|13093|33|c|
    Trà Giang|xa|21244|51|c|
    Trà Giáp|xa|20929|515|ab|20929
    Trà Giáp|xa|20929|48|c|
    Trà Hiệp|xa|21124|525|ab|21124
    Trại Cau|phuong|11386|305|a|
    Trại Cau|thitran|05662|169|ab|05662
    Trại Cau|xa|05662|19|c|
    Trại Chuối|phuong|11314|303|a|
    Trà Ka|xa|20932|515|ab|20929
    Trà Kót|xa|20902|515|ab|20908
    Trà Lâm|xa|21133|525|ab|21124
    Trà Lân|thitran|17254|422|b|17254
    Trà Leng|xa|20935|516|ab|20938
    Trà Leng|xa|20938|48|c|
    Trà Liên|xa|20908|48|c|
    Trà Linh|xa|20950|516|ab|20950
    Trà Linh|xa|20950|48|c|
    Trà Lĩnh|thitran|01447|047|ab|01447
    Trà Lĩnh|xa|01447|04|c|
    Trà Lồng|phuong|31472|937|ab|31480
    Trà Lũ|xa|14122|364|b|14122
    Trà Lý|phuong|12817|33|c|
    Trà Mai|xa|20944|516|ab|20944
    Tràm Chim|thitran|30001|871|ab|30001
    Tràm Chim|xa|30001|82|c|
    Trạm Hành|xa|24810|672|ab|24805
    Trạm Lộ|xa|09430|262|a|09430
    Trạm Lộ|phuong|09430|262|b|09430
    Trạm Lộ|phuong|09430|24|c|
    Trầm Lộng|xa|10408|281|a|
    Trầm Lộng|xa|10402|281|b|10402
    Trạm Tấu|thitran|04585|139|ab|04585
    Trạm Tấu|xa|04600|139|ab|04606
    Trạm Tấu|xa|04606|15|c|
    Trạm Thản|xa|08239|233|ab|08245
    Trạm Thản|xa|08245|25|c|
    Trạm Trôi|thitran|09832|274|ab|09832
    Trà My|thitran|20899|515|ab|20900
    Trà My|xa|20900|48|c|
    Trà Nam|xa|20953|516|ab|20950
    Trấn Biên|phuong|26041|75|c|
    Trần Cao|thitran|12391|333|ab|12391
    Trân Châu|xa|11941|317|ab|11914
    Trần Đăng Ninh|phuong|13669|356|a|13669
    Trần Đề|thitran|31673|951|ab|31673
    Trần Đề|xa|31673|92|c|
    Trấn Dương|xa|11911|316|ab|11911
    Trang|xa|23713|626|ab|23714
    Tràng An|phuong|07096|205|ab|07081
    Tràng An|xa|13510|352|ab|13504
    Trảng Bàng|phuong|25708|712|ab|25708
    Trảng Bàng|phuong|25708|80|c|
    Trang Bảo Xá|xa|12577|338|b|12577
    Trảng Bom|thitran|26248|737|ab|26248
    Trảng Bom|xa|26248|75|c|
    Tràng Các|xa|06301|184|a|
    Tràng Cát|phuong|11425|306|ab|11413
    Tràng Đà|xa|02209|070|ab|02212
    Trảng Dài|phuong|25993|731|ab|25993
    Trảng Dài|phuong|25993|75|c|
    Tràng Định|xa|06046|20|c|
    Trang Hạ|phuong|09383|261|ab|09385
    Tràng Lương|xa|07078|205|ab|07081
    Tràng Minh|phuong|11452|307|a|
    Tràng Phái|xa|06316|184|ab|06316
    Tràng Sơn|xa|17641|427|ab|17641
    Tràng Tiền|phuong|00079|002|ab|00070 00082
    Tráng Việt|xa|09022|250|ab|09022
    Tràng Xá|xa|05746|170|ab|05746
    Tràng Xá|xa|05746|19|c|
    Trần Hợi|xa|32107|968|ab|32095 32104
    Trần Hưng Đạo|phuong|13300|347|a|
    Trần Hưng Đạo|phuong|21574|540|a|
    Trần Hưng Đạo|phuong|00082|002|ab|00082
    Trần Hưng Đạo|phuong|06685|193|ab|06685
    Trần Hưng Đạo|phuong|10525|288|ab|10525
    Trần Hưng Đạo|phuong|12452|336|ab|12452
    Trần Hưng Đạo|xa|13594|353|ab|13594
    Trần Hưng Đạo|phuong|13666|356|ab|13669
    Trần Hưng Đạo|phuong|21022|522|ab|21025
    Trần Hưng Đạo|phuong|23308|608|ab|23302
    Trần Hưng Đạo|phuong|11512|311|b|11488
    Trần Hưng Đạo|phuong|10570|31|c|
    Trần Hưng Đạo|phuong|12452|33|c|
    Trần Lãm|phuong|12454|336|ab|12454
    Trần Lãm|phuong|12454|33|c|
    Trần Liễu|phuong|10729|31|c|
    Trần Nguyên Hãn|phuong|07204|213|a|
    Trần Nguyên Hãn|phuong|11380|305|a|
    Trần Nguyên Hãn|phuong|11383|305|b|11383 11407
    Trần Nhân Tông|phuong|10573|31|c|
    Trấn Ninh|xa|06256|184|ab|06280
    Trà Nóc|phuong|31171|918|ab|31174
    Trần Phán|xa|32161|970|ab|32161
    Trần Phán|xa|32161|96|c|
    Trần Phú|phuong|18070|436|a|
    Trần Phú|phuong|21586|540|a|
    Trần Phú|phuong|00334|008|ab|00328 00331 00340
    Trần Phú|phuong|00691|024|ab|00691
    Trần Phú|xa|02179|066|ab|02176
    Trần Phú|phuong|06712|194|ab|06712
    Trần Phú|phuong|07213|213|ab|07210
    Trần Phú|xa|10099|277|ab|10081
    Trần Phú|phuong|10528|288|ab|10532 10537
    Trần Phú|phuong|21013|522|ab|21028
    Trần Phú|xa|10633|291|b|10633
    Trần Phú|phuong|18094|436|b|18073
    Trần Phú|phuong|21580|540|b|21583
    Trần Phú|xa|02176|19|c|
    Trần Phú|xa|10081|01|c|
    Trần Phú|xa|10633|31|c|
    Trần Phú|phuong|18100|42|c|
    Trần Quang Diệu|phuong|21559|540|ab|21553
    Trần Quang Khải|phuong|13678|356|a|13669
    Trần Tế Xương|phuong|13636|356|a|13669
    Trần Thành Ngọ|phuong|11443|307|ab|11443 11446
    Trần Thới|xa|32149|969|ab|32128
    Trần Thương|xa|13594|37|c|
    Trà Nú|xa|20905|515|ab|20908
    Trần Văn Thời|thitran|32095|968|ab|32095
    Trần Văn Thời|xa|32095|96|c|
    Trấn Yên|xa|06370|185|ab|06349
    Trấn Yên|xa|04498|15|c|
    Trà Ôn|thitran|29821|862|ab|29767 29821
    Trà Ôn|xa|29821|86|c|
    Trà Phong|xa|21154|525|ab|21154
    Trà Phú|xa|21130|525|ab|21127
    Trà Sơn|xa|20900|515|ab|20900
    Trà Sơn|xa|21139|525|ab|21115
    Trà Tân|xa|20923|515|ab|20923
    Trà Tân|xa|21136|525|ab|21136
    Trà Tân|xa|23227|600|ab|23227
    Trà Tân|xa|20923|48|c|
    Trà Tân|xa|23227|68|c|
    Trà Tập|xa|20941|516|ab|20941
    Trà Tập|xa|20941|48|c|
    Trà Tây|xa|21166|525|ab|21157
    Trà Thanh|xa|21145|525|ab|21124
    Trà Thủy|xa|21121|525|ab|21115
    Trâu Quỳ|thitran|00565|018|ab|00565 00577
    Trà Vân|xa|20959|516|ab|20959
    Trà Vân|xa|20959|48|c|
    Trà Vinh|xa|20962|516|ab|20959
    Trà Vinh|phuong|29242|86|c|
    Trà Vong|xa|25513|705|ab|25510 25549
    Trà Vong|xa|25510|80|c|
    Trà Xinh|xa|21163|525|ab|21154
    Trà Xuân|thitran|21115|525|ab|21115
    Tr'Hy|xa|20446|504|ab|20443
    Trị An|xa|26176|735|ab|26170
    Trị An|xa|26170|75|c|
    Trí Bình|xa|25609|708|ab|25588
    Triệu Ái|xa|19669|469|ab|19669
    Triệu An|xa|19627|469|a|19639
    Triệu Bình|xa|19645|44|c|
    Triệu Cơ|xa|19654|469|b|19654
    Triệu Cơ|xa|19654|44|c|
    Triệu Đại|xa|19645|469|ab|19645
    Triệu Đề|xa|08863|246|a|08866
    Triệu Độ|xa|19636|469|ab|19645
    Triệu Giang|xa|19675|469|ab|19669
    Triệu Hải|xa|25147|682|a|
    Triệu Hòa|xa|19648|469|ab|19645
    Triệu Lăng|xa|19651|469|a|
    Triệu Lộc|xa|16021|400|ab|16021
    Triệu Lộc|xa|16021|38|c|
    Triệu Long|xa|19657|469|ab|19669
    Triệu Nguyên|xa|01735|052|ab|01729
    Triệu Nguyên|xa|19567|467|ab|19567
    Triệu Phong|xa|19624|44|c|
    Triệu Phước|xa|19633|469|ab|19639
    Triệu Sơn|xa|19654|469|a|19654
    Triệu Sơn|thitran|15664|397|ab|15664
    Triệu Sơn|xa|15664|38|c|
    Triệu Tài|xa|19660|469|ab|19654
    Triệu Tân|xa|19627|469|b|19639
    Triệu Thành|xa|15685|397|ab|15682
    Triệu Thành|xa|19678|469|ab|19624
    Triệu Thuận|xa|19642|469|ab|19645
    Triệu Thượng|xa|19672|469|ab|19624
    Triệu Trạch|xa|19639|469|ab|19639
    Triệu Trung|xa|19666|469|ab|19654
    Triệu Vân|xa|19630|469|a|
    Triệu Việt Vương|xa|12223|33|c|
    Tri Hải|xa|22864|586|ab|22852
    Tri Lễ|xa|06313|184|ab|06313
    Tri Lễ|xa|16756|415|ab|16756
    Tri Lễ|xa|06313|20|c|
    Tri Lễ|xa|16756|40|c|
    Trí Lực|xa|32072|967|ab|32071
    Trí Nang|xa|15037|388|ab|15055
    Trinh Phú|xa|31543|943|ab|31531
    Trịnh Tường|xa|02695|082|ab|02695
    Trịnh Tường|xa|02695|15|c|
    Trịnh Xá|xa|13513|347|ab|13444
    Trí Phải|xa|32071|967|ab|32071
    Trí Phải|xa|32071|96|c|
    Tri Phú|xa|02359|073|ab|02359
    Tri Phú|xa|02359|08|c|
    Tri Phương|xa|01453|047|ab|01465
    Tri Phương|xa|06016|180|ab|06004
    Tri Phương|xa|09358|260|ab|09340
    Trí Quả|xa|09421|262|a|09427
    Trí Quả|phuong|09421|262|b|09427
    Trí Quả|phuong|09427|24|c|
    Trị Quận|xa|08242|233|ab|08254
    Trì Quang|xa|02935|086|ab|02926
    Tri Thủy|xa|10333|280|ab|10342
    Tri Tôn|thitran|30544|891|ab|30544
    Tri Tôn|xa|30544|91|c|
    Tri Trung|xa|10288|280|a|
    Trí Yên|xa|07720|221|a|07682
    Trí Yên|xa|07720|213|b|07682
    Trọng Con|xa|01816|053|ab|01786
    Trọng Hóa|xa|18907|452|ab|18904
    Trọng Quan|xa|12784|340|ab|12763
    Trúc Bạch|phuong|00004|001|ab|00004
    Trực Chính|xa|14032|363|ab|14038
    Trực Cường|xa|14074|363|ab|14077
    Trực Đại|xa|14071|363|ab|14071
    Trực Đạo|xa|14047|363|ab|14056
    Trực Hùng|xa|14083|363|ab|14077
    Trực Hưng|xa|14050|363|ab|14053
    Trực Khang|xa|14062|363|ab|14062
    Trúc Lâm|phuong|16630|407|ab|16624
    Trúc Lâm|phuong|16624|38|c|
    Trúc Lâu|xa|04360|135|ab|04363
    Trực Mỹ|xa|14068|363|ab|14062
    Trực Ninh|xa|14053|37|c|
    Trực Nội|xa|14053|363|ab|14053
    Trúc Sơn|xa|24661|662|ab|24640
    Trực Thái|xa|14080|363|ab|14071
    Trực Thắng|xa|14086|363|ab|14071
    Trực Thanh|xa|14059|363|ab|14053
    Trực Thuận|xa|14065|363|ab|14062
    Trực Tuấn|xa|14041|363|ab|14026
    Trù Hựu|xa|07579|219|a|07525
    Trù Hựu|phuong|07579|224|b|07525
    Trung An|xa|13252|344|ab|12466
    Trung An|xa|27523|783|ab|27544
    Trung An|xa|28285|815|ab|28285
    Trung An|xa|29707|859|ab|29701
    Trung An|xa|31222|925|ab|31217
    Trung An|phuong|28285|82|c|
    Trung Bình|xa|31681|951|ab|31673
    Trung Chải|xa|03010|088|ab|03013
    Trung Chải|xa|03503|112|ab|03503
    Trung Chánh|xa|27586|784|ab|27592
    Trung Chánh|xa|29671|859|ab|29683
    Trung Châu|xa|09787|273|ab|08980 09787
    Trung Chính|xa|09523|264|ab|09523
    Trung Chính|xa|16297|404|ab|16297
    Trung Chính|xa|09523|24|c|
    Trung Chính|xa|16297|38|c|
    Trung Đô|phuong|16699|412|ab|16690
    Trung Đông|xa|14035|363|ab|14026
    Trung Đồng|xa|03605|111|ab|03598
    Trung Dũng|phuong|26032|731|a|
    Trung Dũng|xa|12361|332|ab|12361
    Trung Dũng|phuong|26041|731|b|26041
    Trung Giã|xa|00391|016|ab|00385
    Trung Giã|xa|00385|01|c|
    Trung Giang|xa|19498|466|ab|19501
    Trung Giáp|xa|08245|233|ab|08245
    Trung Hà|xa|11530|311|a|11533 11560
    Trung Hà|xa|02305|073|ab|02305
    Trung Hà|xa|09073|251|ab|09052
    Trung Hà|xa|02305|08|c|
    Trung Hạ|xa|15001|387|ab|15001
    Trung Hạ|xa|15001|38|c|
    Trung Hải|xa|19501|466|ab|19501
    Trung Hiệp|xa|29683|859|ab|29683
    Trung Hiệp|xa|29683|86|c|
    Trung Hiếu|xa|29695|859|ab|29659
    Trung Hòa|phuong|00175|005|ab|00175 00367 00637
    Trung Hòa|xa|01948|062|ab|01936
    Trung Hòa|xa|02347|073|ab|02287
    Trung Hòa|xa|10051|277|ab|10030
    Trung Hòa|xa|12085|327|ab|12073
    Trung Hòa|xa|26281|737|ab|26281
    Trung Hòa|xa|28597|822|ab|28603
    Trung Hóa|xa|18943|452|ab|18943
    Trung Hội|xa|05581|167|ab|05581
    Trung Hội|xa|05581|19|c|
    Trung Hưng|xa|12094|327|a|
    Trung Hưng|phuong|09601|269|ab|09574 09604
    Trung Hưng|xa|31255|925|ab|31255
    Trung Hưng|xa|31255|92|c|
    Trung Kênh|xa|09502|264|ab|09499
    Trung Kênh|xa|09499|24|c|
    Trùng Khánh|thitran|01477|047|ab|01477
    Trùng Khánh|xa|06127|182|ab|06148
    Trùng Khánh|xa|01477|04|c|
    Trung Khánh Vĩnh|xa|22612|56|c|
    Trung Kiên|xa|09061|251|ab|09052
    Trung Kiên|phuong|31219|923|ab|31228
    Trung Lập|xa|11836|316|ab|11836
    Trung Lập Hạ|xa|27520|783|ab|27511
    Trung Lập Thượng|xa|27505|783|ab|27526
    Trung Lèng Hồ|xa|02731|082|ab|02728
    Trung Liệt|phuong|00217|006|ab|00190 00229 00235
    Trung Lộc|xa|18472|443|a|
    Trung Lộc|xa|17866|40|c|
    Trung Lương|xa|05584|167|ab|05587
    Trung Lương|xa|13546|352|ab|13540
    Trung Lương|phuong|18121|437|ab|18115
    Trung Lý|xa|14857|384|ab|14857
    Trung Lý|xa|14857|38|c|
    Trung Mầu|xa|00547|018|a|
    Trung Minh|xa|02440|075|ab|02455
    Trung Minh|phuong|04918|148|ab|04795
    Trung Môn|xa|02488|075|ab|02215
    Trung Mỹ|xa|08938|249|ab|08944
    Trung Mỹ Tây|phuong|26785|761|ab|26785
    Trung Mỹ Tây|phuong|26785|79|c|
    Trung Nam|xa|19378|464|ab|19372
    Trung Ngãi|xa|29698|859|ab|29698
    Trung Ngãi|xa|29698|86|c|
    Trung Nghĩa|xa|09223|258|ab|09193
    Trung Nghĩa|xa|11971|323|ab|11953
    Trung Nghĩa|xa|29704|859|ab|29698
    Trung Nghĩa|xa|13801|360|b|13807
    Trung Nguyên|xa|09037|251|ab|09040
    Trưng Nhị|phuong|08740|244|a|08740
    Trung Nhứt|phuong|31216|923|ab|31217
    Trung Nhứt|phuong|31217|92|c|
    Trung Phúc|xa|01516|047|ab|01525
    Trung Phúc Cường|xa|17989|430|ab|17989
    Trung Phụng|phuong|00211|006|a|
    Trung Phước|thitran|20656|509|b|20656
    Trung Sơn|xa|02458|075|ab|02458
    Trung Sơn|xa|07780|222|ab|07798
    Trung Sơn|xa|08311|234|ab|08311
    Trung Sơn|phuong|14365|370|ab|14365
    Trung Sơn|phuong|14830|382|ab|16531
    Trung Sơn|xa|14875|385|ab|14875
    Trung Sơn|xa|17686|427|ab|17689
    Trung Sơn|xa|19504|466|ab|19501
    Trung Sơn|xa|20056|481|ab|20056
    Trung Sơn|xa|02458|08|c|
    Trung Sơn|xa|08311|25|c|
    Trung Sơn|phuong|14365|37|c|
    Trung Sơn|xa|14875|38|c|
    Trung Sơn Trầm|phuong|09607|269|ab|09604
    Trung Tâm|phuong|04285|133|ab|04663
    Trung Tâm|xa|04372|135|ab|04363
    Trung Tâm|phuong|04663|15|c|
    Trung Thành|xa|00979|030|ab|00970
    Trung Thành|xa|04870|150|ab|04873
    Trung Thành|phuong|05476|164|ab|05500
    Trung Thành|phuong|05899|172|ab|05899
    Trung Thành|xa|06037|180|ab|06037
    Trung Thành|xa|13765|359|ab|13753
    Trung Thành|xa|14881|385|ab|14872
    Trung Thành|xa|16303|404|ab|16309
    Trung Thành|xa|17575|426|ab|17569
    Trung Thành|xa|29692|859|ab|29659
    Trung Thành|phuong|05899|19|c|
    Trung Thành|xa|14872|38|c|
    Trung Thành|xa|29659|86|c|
    Trung Thạnh|xa|31225|925|ab|31255
    Trung Thành Đông|xa|29689|859|ab|29698
    Trung Thành Tây|xa|29680|859|ab|29668
    Trung Thịnh|xa|01117|033|ab|01117
    Trung Thịnh|xa|01117|08|c|
    Trung Thu|xa|03238|098|ab|03241
    Trung Thuần|xa|19030|44|c|
    Trung Thượng|xa|14998|387|ab|15016
    Trung Tiến|xa|14999|387|ab|15001
    Trưng Trắc|phuong|08734|244|a|
    Trưng Trắc|xa|12013|325|ab|12004
    Trung Trạch|xa|19177|455|ab|19111
    Trung Trực|xa|02446|075|ab|02449
    Trung Tú|xa|10387|281|ab|10402
    Trung Tự|phuong|00226|006|a|00226 00229
    Trung Văn|phuong|00637|019|ab|00367 00637
    Trưng Vương|phuong|05443|164|ab|05443
    Trưng Vương|phuong|06820|196|ab|06811 06820
    Trưng Vương|xa|07930|227|ab|07900
    Trừng Xá|xa|09517|264|a|09523
    Trung Xuân|xa|14995|387|ab|15001
    Trung Yên|xa|02539|076|ab|02545
    Trường An|phuong|19795|474|ab|19789
    Trường An|phuong|29572|855|ab|29551
    Trường Chinh|phuong|23290|608|ab|23293
    Trương Định|phuong|00298|007|ab|00292 00322
    Trường Đông|xa|25642|709|ab|25630
    Trường Giang|xa|07471|218|ab|07486
    Trường Giang|xa|16336|404|ab|16348
    Trường Giang|xa|21196|51|c|
    Trường Hà|xa|01399|045|ab|01392
    Trường Hà|xa|01392|04|c|
    Trường Hòa|xa|25639|709|ab|25630
    Trường Khánh|xa|31654|946|ab|31654
    Trường Khánh|xa|31654|92|c|
    Trường Lạc|phuong|31165|917|ab|31162
    Trường Lâm|xa|16648|407|ab|16636
    Trường Lâm|xa|16636|38|c|
    Trường Long|xa|31309|926|ab|31309
    Trường Long|xa|31309|92|c|
    Trường Long A|xa|31351|932|ab|31348
    Trường Long Hòa|xa|29527|851|ab|29516
    Trường Long Hòa|phuong|29516|86|c|
    Trường Long Tây|xa|31348|932|ab|31348
    Trường Long Tây|xa|31348|92|c|
    Trương Lương|xa|01675|051|ab|01747
    Trường Lưu|xa|18436|42|c|
    Trường Minh|xa|16345|404|ab|16348
    Truông Mít|xa|25582|707|ab|25666
    Truông Mít|xa|25666|80|c|
    Trường Ninh|xa|19237|44|c|
    Trường Phú|xa|19309|44|c|
    Trương Quang Trọng|phuong|21172|522|ab|21172
    Trương Quang Trọng|phuong|21172|51|c|
    Trường Sa|thitran|22736|576|ab|22736
    Trường Sa|dackhu|22736|56|c|
    Trường Sinh|xa|02632|076|ab|02623
    Trường Sinh|xa|02623|08|c|
    Trường Sơn|xa|07507|218|ab|07489
    Trường Sơn|thitran|11656|313|ab|11446 11629
    Trường Sơn|phuong|14836|382|ab|16531
    Trường Sơn|xa|16348|404|ab|16348
    Trường Sơn|xa|18244|440|ab|18244
    Trường Sơn|xa|19204|456|ab|19204
    Trường Sơn|xa|07489|24|c|
    Trường Sơn|xa|19204|44|c|
    Trường Tân|xa|11065|31|c|
    Trường Tây|xa|25648|709|ab|25630
    Trường Thắng|xa|31286|927|ab|31258
    Trường Thành|xa|11638|313|ab|11635
    Trường Thành|xa|31291|927|ab|31288
    Trường Thành|xa|31288|92|c|
    Trường Thạnh|phuong|26854|769|ab|26857
    Trường Thi|phuong|13657|356|ab|13777
    Trường Thi|phuong|14764|380|ab|14797
    Trường Thi|phuong|16690|412|ab|16690
    Trường Thi|phuong|13777|37|c|
    Trường Thịnh|xa|10369|281|ab|10369
    Trường Thọ|xa|11635|313|ab|11635
    Trường Thọ|phuong|26827|769|ab|26824
    Trường Thọ|xa|29449|848|ab|29446
    Trường Thủy|xa|19321|457|ab|19309
    Trường Trung|xa|16330|404|ab|16348
    Trường Văn|xa|16348|38|c|
    Trường Vinh|phuong|16690|40|c|
    Trường Xuân|xa|15598|395|ab|15592
    Trường Xuân|xa|19228|456|ab|19204
    Trường Xuân|phuong|20353|502|ab|20341
    Trường Xuân|xa|24730|665|ab|24730
    Trường Xuân|xa|30046|872|ab|30046
    Trường Xuân|xa|31294|927|ab|31294
    Trường Xuân|xa|24730|68|c|
    Trường Xuân|xa|30046|82|c|
    Trường Xuân|xa|31294|92|c|
    Trường Xuân A|xa|31297|927|ab|31294
    Trường Xuân B|xa|31298|927|ab|31294
    Trường Yên|xa|10039|277|ab|10030
    Trường Yên|xa|14533|374|ab|14533
    Trù Sơn|xa|17707|427|ab|17707
    Trừ Văn Thố|xa|25816|719|ab|25819
    Trừ Văn Thố|xa|25819|79|c|
    Tư|xa|20482|505|ab|20485
    Tủa Chùa|thitran|03217|098|ab|03217
    Tủa Chùa|xa|03217|11|c|
    Tú An|xa|23626|623|ab|23629
    Tự An|phuong|24148|643|ab|24133
    Tuần Châu|phuong|06700|193|ab|06706
    Tuần Châu|phuong|06706|22|c|
    Tuân Chính|xa|09136|252|ab|09112
    Tuân Đạo|xa|05278|157|ab|05287
    Tuấn Đạo|xa|07663|220|ab|07663
    Tuấn Đạo|xa|07663|24|c|
    Tuần Giáo|thitran|03253|099|ab|03253
    Tuần Giáo|xa|03253|11|c|
    Tuấn Sơn|xa|06457|20|c|
    Tuân Tức|xa|31768|949|ab|31759
    Tuấn Việt|xa|10768|293|ab|10705 10756
    Tủa Sín Chải|xa|03541|108|ab|03529
    Tủa Sín Chải|xa|03529|12|c|
    Tủa Thàng|xa|03235|098|ab|03220
    Tủa Thàng|xa|03220|11|c|
    Tu Bông|xa|22498|56|c|
    Túc Đán|xa|04588|139|ab|04606
    Túc Duyên|phuong|05437|164|ab|05443
    Tức Tranh|xa|05641|168|ab|05641
    Túc Trưng|xa|26239|736|ab|26227
    Tứ Cường|xa|11269|300|ab|11239
    Tự Cường|xa|11764|315|ab|11761
    Tứ Dân|xa|12226|330|ab|12247
    Tự Do|xa|01609|049|ab|01618
    Tự Do|xa|05338|157|ab|05329
    Tú Đoạn|xa|06562|188|ab|06526
    Tử Du|xa|08815|246|ab|08761
    Tuệ Tĩnh|xa|10909|31|c|
    Tứ Hạ|phuong|19996|480|ab|19996
    Tứ Hiệp|xa|00658|020|ab|00340 00640
    Tứ Hiệp|xa|08071|231|ab|08071
    Tứ Kỳ|thitran|11074|298|ab|11074
    Tứ Kỳ|xa|11074|31|c|
    Tự Lạn|xa|07774|222|a|07774
    Tự Lạn|phuong|07774|222|b|07774
    Tự Lạn|phuong|07774|24|c|
    Tự Lập|xa|08986|250|ab|08995
    Tú Lệ|xa|04630|140|ab|04630
    Tú Lệ|xa|04630|15|c|
    Từ Liêm|phuong|00592|01|c|
    Tứ Liên|phuong|00097|003|ab|00097 00103
    Tú Lý|xa|04867|150|ab|04831
    Tư Mại|xa|07741|221|a|07738
    Tư Mại|xa|07741|213|b|07738
    Tú Mịch|xa|06547|188|ab|06541
    Tứ Minh|phuong|10540|288|ab|10543 10891
    Tứ Minh|phuong|10891|31|c|
    Tu Mơ Rông|xa|23422|617|ab|23425
    Tu Mơ Rông|xa|23425|51|c|
    Tứ Mỹ|xa|18202|42|c|
    Tú Nang|xa|04093|124|ab|04078
    Tử Nê|xa|05164|155|ab|05128
    Tùng Ảnh|xa|18259|440|ab|18229
    Tùng Bá|xa|00925|030|ab|00925
    Tùng Bá|xa|00925|08|c|
    Tùng Châu|xa|18241|440|ab|18244
    Tung Chung Phố|xa|02758|083|ab|02761
    Tư Nghĩa|xa|21235|51|c|
    Tùng Khê|xa|08374|235|ab|08377
    Tùng Lâm|xa|16639|407|ab|16624
    Tùng Lộc|xa|18445|443|ab|18418
    Tùng Lộc|xa|18418|42|c|
    Tung Qua Lìn|xa|03565|109|b|03571
    Túng Sán|xa|01039|032|ab|01051
    Tùng Thiện|phuong|09604|01|c|
    Tùng Vài|xa|00892|029|ab|00892
    Tùng Vài|xa|00892|08|c|
    Tụ Nhân|xa|01048|032|ab|01021
    Tự Nhiên|xa|10219|279|ab|10237
    Tương Bình Hiệp|phuong|25771|718|ab|25771
    Tường Đa|xa|28837|831|a|
    Tường Đa|xa|28855|831|b|28810
    Tương Dương|xa|16876|40|c|
    Tương Giang|phuong|09376|261|ab|09370
    Tường Hạ|xa|03958|122|ab|03958
    Tường Hạ|xa|03958|14|c|
    Tượng Lĩnh|xa|13396|350|a|13396
    Tượng Lĩnh|xa|16363|404|ab|16363
    Tượng Lĩnh|phuong|13396|350|b|13396
    Tượng Lĩnh|xa|16363|38|c|
    Tường Lộc|xa|29758|860|a|
    Tương Mai|phuong|00313|008|ab|00322 00331
    Tương Mai|phuong|00322|01|c|
    Tường Phong|xa|03955|122|ab|03958
    Tường Phù|xa|03925|122|ab|03922
    Tường Sơn|xa|17356|424|ab|17357
    Tượng Sơn|xa|18628|445|a|18628
    Tượng Sơn|xa|16366|404|ab|16363
    Tượng Sơn|xa|18628|436|b|18628
    Tường Thượng|xa|03949|122|ab|03958
    Tường Tiến|xa|03952|122|ab|03958
    Tượng Văn|xa|16357|404|ab|16363
    Tứ Quận|xa|02464|075|ab|02473
    Tú Sơn|xa|04999|153|ab|05014
    Tú Sơn|xa|11749|314|ab|11749
    Từ Sơn|phuong|09367|24|c|
    Tự Tân|xa|13246|344|ab|13246
    Tú Thịnh|xa|02560|076|ab|02536
    Tu Tra|xa|24952|677|ab|24931
    Tứ Trưng|thitran|09145|252|ab|09076
    Tu Vũ|xa|08701|239|ab|08686
    Tu Vũ|xa|08686|25|c|
    Tứ Xã|xa|08536|237|ab|08521
    Tú Xuyên|xa|06277|184|ab|06253
    Tuy An Bắc|xa|22114|66|c|
    Tuy An Đông|xa|22120|66|c|
    Tuy An Nam|xa|22153|66|c|
    Tuy An Tây|xa|22132|66|c|
    Tuy Đức|xa|24739|68|c|
    Tứ Yên|xa|08851|253|ab|08848
    Tuyên Bình|xa|27781|797|ab|27775
    Tuyên Bình|xa|18991|44|c|
    Tuyên Bình|xa|27775|80|c|
    Tuyên Bình Tây|xa|27784|797|ab|27775
    Tuyên Hóa|xa|18997|44|c|
    Tuyên Lâm|xa|18958|44|c|
    Tuyên Phú|xa|18985|44|c|
    Tuyên Quang|xa|22963|68|c|
    Tuyên Sơn|xa|18952|44|c|
    Tuyên Thạnh|xa|27805|795|ab|27817
    Tuyên Thạnh|xa|27817|80|c|
    Tuyết Nghĩa|xa|09925|275|ab|09910
    Tuy Hòa|phuong|22015|66|c|
    Tuy Lai|xa|10450|282|ab|10459
    Tuy Lộc|xa|08347|235|a|
    Tuy Lộc|xa|16039|400|a|
    Tuy Lộc|xa|04276|132|ab|04273
    Tuy Lộc|xa|16042|400|b|16033
    Tuy Phong|xa|22978|68|c|
    Tuy Phước|thitran|21952|550|ab|21952
    Tuy Phước|xa|21952|52|c|
    Tuy Phước Bắc|xa|21964|52|c|
    Tuy Phước Đông|xa|21970|52|c|
    Tuy Phước Tây|xa|21985|52|c|
    Uar|xa|24109|637|ab|24109
    Uar|xa|24109|52|c|
    Úc Kỳ|xa|05950|173|ab|05908
    U Minh|thitran|32044|966|ab|32044
    U Minh|xa|32047|96|c|
    U Minh Thượng|xa|31027|91|c|
    Ứng Hòa|xa|10402|01|c|
    Ứng Hòe|xa|11161|299|ab|11164
    Ứng Thiên|xa|10369|01|c|
    Uông Bí|phuong|06811|22|c|
    Uyên Hưng|phuong|25888|723|ab|25888
    Uy Nỗ|xa|00478|017|ab|00454 00475
    V|phuong|31327|930|ab|31333
    Vàm Cỏ|xa|28093|80|c|
    Vàm Láng|thitran|28720|824|ab|28720
    Vân Am|xa|15076|389|b|15106
    Vân Âm|xa|15076|389|a|15106
    Vân An|xa|06469|187|ab|06481
    Văn An|phuong|10579|290|ab|10549
    Vạn An|phuong|09226|256|ab|09187
    Vạn An|xa|17950|40|c|
    Vân Bán|xa|08377|25|c|
    Văn Bàn|xa|03082|15|c|
    Văn Bán|xa|08380|235|ab|08377
    Văn Bình|xa|10201|279|ab|10183
    Vạn Bình|xa|22501|571|ab|22516
    Văn Cẩm|xa|12625|339|ab|12619
    Vân Canh|xa|09862|274|ab|00622 09871
    Vân Canh|thitran|21994|551|ab|21994
    Vân Canh|xa|21994|52|c|
    Vần Chải|xa|00760|026|ab|00820
    Văn Chấn|xa|04672|15|c|
    Văn Chương|phuong|00193|006|ab|00226
    Vân Cơ|phuong|07891|227|a|
    Vân Côn|xa|09883|274|ab|09871 09877
    Văn Đẩu|phuong|11446|307|ab|11443 11446
    Vạn Điểm|xa|10264|279|a|10237 10273
    Văn Điển|thitran|00640|020|ab|00337 00640 00664
    Vân Đình|thitran|10354|281|ab|10354
    Vân Đình|xa|10354|01|c|
    Vân Đồn|xa|08035|230|a|08038
    Vân Đồn|dackhu|06994|22|c|
    Vân Du|xa|07984|230|a|
    Vân Du|xa|12160|329|ab|12166
    Vân Du|thitran|15190|391|ab|15190
    Vân Du|xa|15190|38|c|
    Vân Du|xa|17560|40|c|
    Văn Đức|xa|00589|018|a|00577
    Văn Đức|phuong|10585|290|ab|10549 10573 10678
    Vạn Đức|xa|21703|52|c|
    Vân Dương|phuong|09271|256|ab|09286
    Vàng Đán|xa|03176|103|ab|03176
    Vàng Danh|phuong|06808|196|ab|06820
    Vàng Danh|phuong|06820|22|c|
    Vạn Giã|thitran|22489|571|ab|22489
    Vân Giang|phuong|14329|369|a|14329
    Vân Giang|phuong|14329|374|b|14329
    Văn Giang|thitran|12019|326|ab|12019
    Văn Giang|xa|12019|33|c|
    Văn Giáo|xa|30523|890|ab|30526
    Vàng Ma Chải|xa|03562|109|ab|03562
    Vang Quới Đông|xa|29068|835|ab|29077
    Vang Quới Tây|xa|29065|835|ab|29077
    Vàng San|xa|03467|107|ab|03460
    Vân Hà|xa|09718|272|a|
    Vân Hà|xa|00475|017|ab|00475
    Vân Hà|xa|07804|222|ab|07798
    Vân Hà|phuong|07798|24|c|
    Văn Hải|xa|14680|376|ab|14677
    Văn Hải|phuong|22777|582|ab|22834
    Văn Hải|xa|17212|421|b|17212
    Văn Hán|xa|05680|169|ab|05680
    Văn Hán|xa|05680|19|c|
    Văn Hiến|xa|17677|40|c|
    Vân Hồ|xa|04048|128|ab|04048
    Vân Hồ|xa|04048|14|c|
    Vân Hòa|xa|09706|271|ab|09706
    Vân Hòa|xa|22177|66|c|
    Văn Hóa|xa|19006|453|ab|18997
    Vạn Hòa|xa|02665|080|ab|02647
    Vạn Hòa|xa|16327|404|ab|16279
    Văn Hoàng|xa|10297|280|a|
    Văn Hoàng|xa|10291|280|b|10279
    Vân Hội|xa|08902|247|a|
    Vân Hội|xa|04582|138|ab|04564
    Văn Hội|xa|11218|299|ab|11218
    Vạn Hưng|xa|22525|571|ab|22525
    Vạn Hưng|xa|22525|56|c|
    Vạn Hương|phuong|11461|308|ab|11455 11737
    Vân Khánh|xa|31042|909|ab|31042
    Vân Khánh|xa|31042|91|c|
    Vạn Khánh|xa|22507|571|ab|22498
    Vân Khánh Đông|xa|31045|909|ab|31036
    Vân Khánh Tây|xa|31048|909|ab|31042
    Văn Khê|xa|09013|250|ab|08980 08995 09022
    Văn Khúc|xa|08419|235|a|
    Văn Kiều|xa|17854|40|c|
    Vạn Kim|xa|10483|282|a|10489
    Văn Lang|xa|02140|066|ab|02143
    Văn Lang|xa|08134|231|ab|08134
    Văn Lang|xa|12673|339|ab|12586
    Văn Lang|xa|02143|19|c|
    Văn Lang|xa|08134|25|c|
    Văn Lãng|xa|06154|20|c|
    Văn Lăng|xa|05665|169|ab|05665
    Văn Lăng|xa|05665|19|c|
    Văn Lem|xa|23431|612|ab|23430
    Vân Lĩnh|xa|08156|232|ab|08152
    Vạn Linh|xa|06505|187|ab|06505
    Vạn Linh|xa|06505|20|c|
    Vạn Lộc|xa|16078|38|c|
    Văn Lợi|xa|17083|420|ab|17071
    Vạn Long|xa|22498|571|ab|22498
    Văn Lung|xa|07957|228|ab|07942
    Văn Luông|xa|08596|240|ab|08593
    Vạn Lương|xa|22513|571|ab|22489
    Văn Lý|xa|13585|353|ab|13573
    Vạn Mai|xa|05263|156|ab|05251
    Văn Miếu|phuong|00181|006|a|00190 00226
    Văn Miếu|phuong|13675|356|a|
    Văn Miếu|xa|08611|238|ab|08611
    Văn Miếu|xa|08611|25|c|
    Văn Miếu - Quốc Tử Giám|phuong|00226|01|c|
    Văn Miếu Quốc Tử Giám|phuong|00181|006|b|00190 00226
    Văn Minh|xa|02170|066|ab|02176
    Văn Môn|xa|09238|258|ab|09238
    Văn Môn|xa|09238|24|c|
    Vạn Mỹ|phuong|11335|304|ab|11329
    Vân Nam|xa|09724|272|a|09739
    Văn Nghĩa|xa|05281|157|ab|05290
    Vân Nham|xa|06433|186|ab|06415
    Vân Nham|xa|06415|20|c|
    Vạn Nhất|xa|10264|279|b|10237 10273
    Văn Nho|xa|14977|386|ab|14974
    Văn Nho|xa|14974|38|c|
    Văn Nhuệ|xa|12175|329|a|12184
    Vạn Ninh|xa|06748|194|ab|06709
    Vạn Ninh|xa|09457|263|ab|09466
    Vạn Ninh|xa|19243|456|ab|19237
    Vạn Ninh|xa|22489|56|c|
    Vân Nội|xa|00481|017|ab|00466
    Vạn Phái|xa|05887|172|ab|05881
    Văn Phong|xa|14428|372|a|14428
    Văn Phong|xa|11929|317|ab|11914
    Vân Phú|phuong|07918|227|ab|07918
    Vân Phú|phuong|07918|25|c|
    Văn Phú|xa|02596|076|ab|02608
    Văn Phú|xa|04558|132|ab|04279
    Văn Phú|xa|10216|279|ab|10183
    Văn Phú|xa|14443|372|ab|14434
    Văn Phú|phuong|04279|15|c|
    Văn Phú|xa|15049|38|c|
    Vạn Phú|xa|22510|571|ab|22489
    Vạn Phú|xa|05845|171|b|05845
    Vạn Phú|xa|05845|19|c|
    Vân Phúc|xa|09721|272|ab|09739
    Vạn Phúc|xa|11176|299|a|
    Vạn Phúc|xa|00676|020|ab|00685
    Vạn Phúc|phuong|09544|268|ab|09556
    Vạn Phước|xa|22495|571|ab|22498
    Văn Phương|xa|14431|372|ab|14404
    Văn Quan|thitran|06253|184|ab|06253
    Văn Quan|xa|06253|20|c|
    Văn Quán|xa|08845|246|ab|08842
    Văn Quán|phuong|09542|268|ab|00643 09556
    Vân Sơn|xa|02593|076|a|
    Vân Sơn|xa|05176|155|ab|05152
    Vân Sơn|xa|07621|220|ab|07621
    Vân Sơn|phuong|04033|123|b|04033
    Vân Sơn|xa|15712|397|b|15715
    Vân Sơn|phuong|04033|14|c|
    Vân Sơn|xa|05152|25|c|
    Vân Sơn|xa|07621|24|c|
    Văn Sơn|xa|15712|397|a|15715
    Văn Sơn|xa|05284|157|ab|05293
    Văn Sơn|xa|17665|427|ab|17662
    Vân Tảo|xa|10210|279|ab|10210
    Vạn Thái|xa|10396|281|a|10417
    Vạn Thắng|phuong|22345|568|a|
    Vạn Thắng|xa|09634|271|ab|09634
    Vạn Thắng|xa|16333|404|ab|16279
    Vạn Thắng|xa|22516|571|ab|22516
    Vạn Thắng|xa|13864|37|c|
    Vạn Thắng|xa|22516|56|c|
    Văn Thành|xa|17557|426|ab|17506
    Vạn Thạnh|phuong|22348|568|ab|22366
    Vạn Thạnh|xa|22519|571|ab|22504
    Vạn Thiện|xa|16339|404|ab|16279
    Vạn Thọ|xa|05839|171|a|
    Vạn Thọ|xa|22504|571|ab|22504
    Vân Thủy|xa|06472|187|ab|06481
    Vạn Thủy|xa|06331|185|ab|06337
    Văn Tiến|xa|09049|251|ab|09052
    Vạn Tín|xa|10483|282|b|10489
    Văn Tố|xa|11131|298|ab|11131
    Vạn Trạch|xa|19168|455|ab|19141
    Vân Trình|xa|01807|053|ab|01807
    Vân Trục|xa|08797|246|ab|08761
    Vân Trung|xa|07801|222|a|07795
    Vân Trung|phuong|07801|222|b|07795
    Vân Trường|xa|13039|342|ab|13039
    Vân Tụ|xa|17611|426|b|17611
    Vân Tụ|xa|17611|40|c|
    Vân Từ|xa|10330|280|ab|10330
    Văn Tự|xa|10261|279|ab|10273
    Vân Tùng|xa|01954|062|a|01954
    Vân Tùng|thitran|01954|062|b|01954
    Vạn Tường|xa|21061|51|c|
    Văn Võ|xa|10102|277|ab|10096
    Văn Vũ|xa|02137|066|ab|02152
    Văn Xá|xa|13417|350|ab|13384
    Vân Xuân|xa|09139|252|a|
    Vạn Xuân|xa|08467|236|ab|08467
    Vạn Xuân|xa|15622|396|ab|15622
    Vạn Xuân|phuong|05890|19|c|
    Vạn Xuân|xa|08467|25|c|
    Vạn Xuân|xa|13219|33|c|
    Vạn Xuân|xa|15622|38|c|
    Văn Xuôi|xa|23449|617|ab|23446
    Văn Yên|xa|05842|171|ab|05845
    Văn Yên|phuong|18097|436|ab|18073
    Vạn Yên|xa|09001|250|a|
    Vạn Yên|xa|07003|203|ab|06994
    Vật Lại|xa|09664|271|ab|09664
    Vật Lại|xa|09664|01|c|
    Vầy Nưa|xa|04891|150|ab|04828 04891
    Vệ An|phuong|09175|256|a|
    Vệ Giang|xa|21238|51|c|
    Vị Bình|xa|31468|935|ab|31465
    Vị Đông|xa|31462|935|ab|31465
    Viên An|xa|10357|281|a|
    Viên An|xa|31696|951|ab|31687
    Viên An|xa|32242|973|ab|32201 32248
    Viên An Đông|xa|32239|973|ab|32244
    Viên Bình|xa|31705|951|ab|31675
    Viêng Lán|xa|04075|124|a|04075
    Viên Nội|xa|10360|281|a|
    Viên Sơn|phuong|09595|269|ab|09574
    Viễn Sơn|xa|04447|136|ab|04441
    Viên Thành|xa|17596|426|ab|17605
    Việt An|xa|20767|48|c|
    Việt Cường|xa|12082|327|a|
    Việt Cường|xa|04564|138|ab|04564
    Việt Dân|xa|07084|205|ab|07090
    Việt Đoàn|xa|09346|260|ab|09334
    Việt Hải|xa|11944|317|ab|11914
    Việt Hòa|phuong|10543|288|ab|10543
    Việt Hòa|xa|12256|330|ab|12238
    Việt Hòa|phuong|10543|31|c|
    Việt Hồng|xa|10819|294|a|
    Việt Hồng|xa|01198|034|ab|01201
    Việt Hồng|xa|04579|138|ab|04564
    Việt Hồng|xa|04564|15|c|
    Việt Hùng|xa|09283|259|a|09247
    Việt Hùng|xa|00487|017|ab|00454 00475
    Việt Hùng|xa|13219|344|ab|13219
    Việt Hùng|xa|14044|363|ab|14056
    Việt Hùng|phuong|09283|259|b|09247
    Việt Hưng|phuong|00127|004|ab|00127 00136
    Việt Hưng|phuong|06703|193|ab|06661
    Việt Hưng|xa|11998|325|ab|11995
    Việt Hưng|phuong|00127|01|c|
    Việt Hưng|phuong|06661|22|c|
    Việt Khê|xa|11503|31|c|
    Việt Lâm|xa|00967|030|ab|00913 00967
    Việt Lâm|xa|00967|08|c|
    Việt Lập|xa|07354|216|ab|07339
    Việt Long|xa|00421|016|ab|00430
    Việt Ngọc|xa|07342|216|ab|07351
    Việt Quang|thitran|01153|034|ab|01153
    Việt Thắng|xa|32224|972|ab|32227
    Việt Thành|xa|04510|138|a|04498
    Việt Thống|xa|09250|259|ab|09253
    Việt Thuận|xa|13264|344|ab|13264
    Việt Tiến|xa|02983|087|ab|02998
    Việt Tiến|xa|07762|222|ab|07774
    Việt Tiến|xa|11839|316|ab|11836
    Việt Tiến|xa|18601|445|ab|18601
    Việt Tiến|xa|12238|33|c|
    Việt Trì|phuong|07900|25|c|
    Việt Vinh|xa|01183|034|ab|01153
    Việt Xuân|xa|09094|252|a|
    Việt Xuyên|xa|18601|42|c|
    Việt Yên|xa|12091|327|b|12091
    Việt Yên|phuong|07777|24|c|
    Việt Yên|xa|12091|33|c|
    Vị Hoàng|phuong|13639|356|a|
    Vi Hương|xa|01975|063|ab|01969
    VII|phuong|31330|930|ab|31321
    Vị Khê|phuong|13972|37|c|
    Vĩnh Am|xa|11887|31|c|
    Vinh An|xa|19948|478|ab|19945
    Vĩnh An|xa|07648|220|ab|07615
    Vĩnh An|xa|11842|316|ab|11842
    Vĩnh An|xa|15391|393|ab|15382
    Vĩnh An|xa|21841|547|ab|21835
    Vĩnh An|thitran|26170|735|ab|26170
    Vĩnh An|xa|29170|836|ab|29110
    Vĩnh An|xa|30610|892|ab|30604
    Vĩnh An|xa|09079|25|c|
    Vĩnh An|xa|30604|91|c|
    Vĩnh Bảo|phuong|30742|899|a|30742
    Vĩnh Bảo|thitran|11824|316|ab|11824
    Vĩnh Bảo|xa|11824|31|c|
    Vĩnh Bình|xa|27775|797|ab|27757 27775
    Vĩnh Bình|thitran|28651|823|ab|28651
    Vĩnh Bình|xa|28879|832|ab|28879
    Vĩnh Bình|thitran|30604|892|ab|30604
    Vĩnh Bình|xa|31211|924|ab|31237
    Vĩnh Bình|xa|31918|961|ab|31918
    Vĩnh Bình|xa|28651|82|c|
    Vĩnh Bình|xa|31064|91|c|
    Vĩnh Bình Bắc|xa|31060|910|ab|31064
    Vĩnh Bình Nam|xa|31063|910|ab|31064
    Vĩnh Bửu|xa|27754|796|ab|27748
    Vĩnh Chân|xa|08143|231|ab|08143
    Vĩnh Chân|xa|08143|25|c|
    Vĩnh Chánh|xa|30703|894|ab|30685
    Vĩnh Chấp|xa|19375|464|ab|19363
    Vĩnh Châu|xa|30334|884|ab|30316 30325
    Vĩnh Châu|xa|27748|80|c|
    Vĩnh Châu|phuong|31783|92|c|
    Vĩnh Châu A|xa|27751|796|ab|27748
    Vĩnh Châu B|xa|27742|796|ab|27736
    Vĩnh Công|xa|28222|808|ab|28222
    Vĩnh Công|xa|28222|80|c|
    Vĩnh Cường|xa|10882|294|b|10882
    Vĩnh Đại|xa|27748|796|ab|27748
    Vĩnh Điện|phuong|20551|507|ab|20551
    Vĩnh Điều|xa|30793|914|ab|30793
    Vĩnh Điều|xa|30793|91|c|
    Vĩnh Định|xa|19699|44|c|
    Vĩnh Đồng|xa|05026|153|ab|04978
    Vĩnh Gia|xa|30556|891|ab|30568
    Vĩnh Gia|xa|30568|91|c|
    Vĩnh Giang|xa|19423|464|ab|19414
    Vinh Hà|xa|19957|478|ab|19942
    Vĩnh Hà|xa|19417|464|ab|19366
    Vĩnh Hải|phuong|22330|568|ab|22333
    Vĩnh Hải|xa|22846|586|ab|22846
    Vĩnh Hải|xa|31795|950|ab|31795
    Vĩnh Hải|xa|11875|316|b|11875
    Vĩnh Hải|xa|11875|31|c|
    Vĩnh Hải|xa|22846|56|c|
    Vĩnh Hải|xa|31795|92|c|
    Vĩnh Hanh|xa|30598|892|ab|30619
    Vĩnh Hanh|xa|30619|91|c|
    Vĩnh Hào|xa|13792|359|ab|13786
    Vĩnh Hảo|xa|01210|034|ab|01156
    Vĩnh Hảo|xa|21799|546|ab|21786
    Vĩnh Hảo|xa|22981|595|ab|22981
    Vĩnh Hảo|xa|22981|68|c|
    Vĩnh Hậu|xa|30364|886|ab|30367
    Vĩnh Hậu|xa|31927|961|ab|31927
    Vĩnh Hậu|xa|30367|91|c|
    Vĩnh Hậu|xa|31927|96|c|
    Vĩnh Hậu A|xa|31930|961|ab|31927
    Vinh Hiền|xa|20125|482|ab|20122
    Vĩnh Hiệp|xa|21796|546|ab|21796
    Vĩnh Hiệp|xa|22399|568|ab|22390
    Vĩnh Hiệp|phuong|30739|899|ab|30742
    Vĩnh Hiệp|xa|31792|950|ab|31789
    Vĩnh Hòa|xa|11185|299|ab|11203
    Vĩnh Hòa|xa|15376|393|ab|15349
    Vĩnh Hòa|xa|19396|464|ab|19372
    Vĩnh Hòa|xa|21801|546|ab|21805
    Vĩnh Hòa|phuong|22327|568|ab|22333
    Vĩnh Hòa|xa|25882|722|ab|25882
    Vĩnh Hòa|xa|28897|832|ab|28901
    Vĩnh Hòa|xa|29164|836|ab|29110
    Vĩnh Hòa|xa|30385|887|ab|30385
    Vĩnh Hòa|xa|31054|913|ab|31012
    Vĩnh Hòa|xa|11848|316|b|11848
    Vĩnh Hòa|xa|11848|31|c|
    Vĩnh Hòa|xa|31012|91|c|
    Vĩnh Hòa Hiệp|xa|30892|905|ab|30898
    Vĩnh Hòa Hưng|xa|30970|91|c|
    Vĩnh Hòa Hưng Bắc|xa|30955|907|ab|30970
    Vĩnh Hòa Hưng Nam|xa|30970|907|ab|30970
    Vĩnh Hoàng|xa|19372|44|c|
    Vĩnh Hòa Phú|xa|30893|905|ab|30898
    Vĩnh Hội|phuong|27286|79|c|
    Vĩnh Hội Đông|xa|30370|886|ab|30337
    Vĩnh Hồng|xa|10960|296|ab|10945 10966
    Vinh Hưng|xa|20116|482|ab|20122
    Vinh Hưng|phuong|17920|40|c|
    Vĩnh Hùng|xa|15379|393|ab|15382
    Vĩnh Hưng|phuong|00304|008|ab|00283 00301 00322 00331
    Vĩnh Hưng|xa|10951|296|ab|10945
    Vĩnh Hưng|xa|15367|393|ab|15349
    Vĩnh Hưng|thitran|27757|797|ab|27757
    Vĩnh Hưng|xa|31894|958|ab|31894
    Vĩnh Hưng|xa|11866|316|b|11824
    Vĩnh Hưng|phuong|00301|01|c|
    Vĩnh Hưng|xa|09100|25|c|
    Vĩnh Hưng|xa|27757|80|c|
    Vĩnh Hưng A|xa|31897|958|ab|31894
    Vĩnh Hựu|xa|28684|823|ab|28678
    Vĩnh Hựu|xa|28678|82|c|
    Vĩnh Khánh|xa|30718|894|ab|30697
    Vĩnh Khê|xa|19393|464|ab|19366
    Vĩnh Khúc|xa|12037|326|ab|12031
    Vĩnh Kiên|xa|04771|141|ab|04717
    Vinh Kim|xa|29431|848|b|29431
    Vinh Kim|xa|29431|86|c|
    Vĩnh Kim|xa|29431|848|a|29431
    Vĩnh Kim|xa|21790|546|ab|21787
    Vĩnh Kim|xa|28576|821|ab|28576
    Vĩnh Kim|xa|28576|82|c|
    Vĩnh Lạc|xa|04345|135|ab|04345
    Vĩnh Lạc|phuong|30745|899|ab|30742
    Vĩnh Lại|xa|08533|237|ab|08527
    Vĩnh Lại|xa|11164|31|c|
    Vĩnh Lâm|xa|19405|464|ab|19405
    Vĩnh Lập|xa|10885|294|a|
    Vĩnh Linh|xa|19363|44|c|
    Vinh Lộc|phuong|16708|40|c|
    Vinh Lộc|xa|20122|46|c|
    Vĩnh Lộc|thitran|02287|073|ab|02287
    Vĩnh Lộc|thitran|15349|393|ab|15349
    Vĩnh Lộc|xa|30361|886|ab|30352
    Vĩnh Lộc|xa|31858|956|ab|31858
    Vĩnh Lộc|xa|15349|38|c|
    Vĩnh Lộc|xa|27601|79|c|
    Vĩnh Lộc|xa|31858|96|c|
    Vĩnh Lộc A|xa|27601|785|ab|27601
    Vĩnh Lộc A|xa|31861|956|ab|31858
    Vĩnh Lộc B|xa|27604|785|ab|27604
    Vĩnh Lợi|xa|02548|076|ab|02548
    Vĩnh Lợi|xa|27745|796|ab|27721
    Vĩnh Lợi|xa|30616|892|ab|30595
    Vĩnh Lợi|phuong|30757|899|ab|30742
    Vĩnh Lợi|xa|31777|949|ab|31777
    Vĩnh Lợi|xa|31777|92|c|
    Vĩnh Lợi|xa|31900|96|c|
    Vĩnh Long|xa|11845|316|a|
    Vĩnh Long|xa|15361|393|ab|15361
    Vĩnh Long|xa|19387|464|ab|19363
    Vĩnh Lương|xa|22384|568|ab|22333
    Vinh Mỹ|xa|20113|482|ab|20122
    Vĩnh Mỹ|phuong|30322|884|ab|30316
    Vĩnh Mỹ|xa|31918|96|c|
    Vĩnh Mỹ A|xa|31933|961|ab|31891
    Vĩnh Mỹ B|xa|31924|961|ab|31918
    Vĩnh Ngọc|xa|00502|017|ab|00454 00466 00508
    Vĩnh Ngọc|xa|22390|568|ab|22390
    Vĩnh Nguơn|phuong|30328|884|b|30316
    Vĩnh Ngươn|phuong|30328|884|a|30316
    Vĩnh Nguyên|phuong|22375|568|ab|22366
    Vĩnh Nhuận|xa|30619|892|ab|30619
    Vĩnh Niệm|phuong|11407|305|ab|11383 11407
    Vĩnh Ninh|xa|09160|252|a|
    Vĩnh Ninh|xa|19210|456|ab|19207
    Vĩnh Ninh|phuong|19783|474|ab|19789
    Vĩnh Ô|xa|19426|464|ab|19366
    Vĩnh Phong|xa|11896|316|a|
    Vĩnh Phong|xa|01309|042|ab|01290
    Vĩnh Phong|xa|31075|910|ab|31051
    Vĩnh Phong|xa|31051|91|c|
    Vinh Phú|phuong|16702|40|c|
    Vĩnh Phú|phuong|25990|725|ab|25966 25987
    Vĩnh Phú|xa|30694|894|ab|30709
    Vĩnh Phú|xa|30791|914|ab|30793
    Vĩnh Phú|xa|30947|906|ab|30943
    Vĩnh Phú|xa|09157|252|b|09154
    Vĩnh Phú|xa|09154|25|c|
    Vĩnh Phúc|phuong|00006|001|ab|00008
    Vĩnh Phúc|xa|01213|034|ab|01216
    Vĩnh Phúc|xa|15364|393|ab|15349
    Vĩnh Phúc|phuong|08716|25|c|
    Vĩnh Phú Đông|xa|31870|957|ab|31867
    Vĩnh Phước|phuong|22333|568|ab|22333
    Vĩnh Phước|xa|30559|891|ab|30568
    Vĩnh Phước|phuong|31804|950|ab|31804
    Vĩnh Phước|phuong|31804|92|c|
    Vĩnh Phước|xa|31876|96|c|
    Vĩnh Phước A|xa|30973|907|ab|30982
    Vĩnh Phước B|xa|30976|907|ab|30952
    Vĩnh Phương|xa|22387|568|ab|22333
    Vĩnh Phú Tây|xa|31873|957|ab|31876
    Vinh Quang|xa|11872|316|a|
    Vinh Quang|thitran|01021|032|ab|01021
    Vinh Quang|xa|02356|073|ab|02350
    Vinh Quang|xa|11821|315|ab|11809
    Vinh Quang|xa|23320|608|ab|23317
    Vĩnh Quang|xa|01300|042|ab|01294
    Vĩnh Quang|xa|01693|040|ab|01279
    Vĩnh Quang|xa|15352|393|ab|15361
    Vĩnh Quang|xa|21805|546|ab|21805
    Vĩnh Quang|phuong|30736|899|ab|30742
    Vĩnh Quang|xa|21805|52|c|
    Vĩnh Quới|xa|31738|948|ab|31732
    Vinh Quý|xa|01561|048|ab|01561
    Vinh Quý|xa|01561|04|c|
    Vĩnh Quỳnh|xa|00664|020|ab|00640 00664
    Vĩnh Sơn|xa|09115|252|a|
    Vĩnh Sơn|xa|17362|424|ab|17365
    Vĩnh Sơn|xa|19420|464|ab|19405
    Vĩnh Sơn|xa|21787|546|ab|21787
    Vĩnh Sơn|xa|21787|52|c|
    Vinh Tân|phuong|16714|412|ab|16690
    Vĩnh Tân|xa|22984|595|ab|22981
    Vĩnh Tân|phuong|25912|723|ab|25912
    Vĩnh Tân|xa|26182|735|ab|26179
    Vĩnh Tân|xa|31807|950|ab|31804
    Vĩnh Tân|phuong|25912|79|c|
    Vĩnh Tế|xa|30331|884|ab|30325
    Vĩnh Tế|phuong|30325|91|c|
    Vĩnh Thái|xa|19369|464|ab|19372
    Vĩnh Thái|xa|22402|568|ab|22402
    Vĩnh Thắng|xa|30982|907|ab|30982
    Vinh Thanh|xa|19945|478|ab|19945
    Vĩnh Thanh|xa|26497|742|ab|26503
    Vĩnh Thanh|phuong|30733|899|ab|30742
    Vĩnh Thanh|xa|31882|957|ab|31882
    Vĩnh Thanh|xa|00508|01|c|
    Vĩnh Thanh|xa|31882|96|c|
    Vĩnh Thành|xa|17587|426|ab|17605
    Vĩnh Thành|xa|28894|832|ab|28894
    Vĩnh Thành|xa|30625|892|ab|30589
    Vĩnh Thành|xa|31771|949|ab|31777
    Vĩnh Thành|xa|09106|25|c|
    Vĩnh Thành|xa|28894|86|c|
    Vĩnh Thạnh|thitran|21786|546|ab|21786
    Vĩnh Thạnh|xa|22393|568|ab|22390
    Vĩnh Thạnh|xa|27739|796|ab|27721
    Vĩnh Thạnh|xa|30187|875|ab|30169
    Vĩnh Thạnh|xa|30946|906|ab|30943
    Vĩnh Thạnh|thitran|31232|924|ab|31232
    Vĩnh Thạnh|xa|21786|52|c|
    Vĩnh Thạnh|xa|27736|80|c|
    Vĩnh Thạnh|xa|31232|92|c|
    Vĩnh Thạnh Trung|thitran|30478|889|ab|30478
    Vĩnh Thạnh Trung|xa|30478|91|c|
    Vĩnh Thanh Vân|phuong|30730|899|a|
    Vĩnh Thanh Vân|phuong|30742|899|b|30742
    Vĩnh Thịnh|xa|09154|252|ab|09154
    Vĩnh Thịnh|xa|15388|393|ab|15382
    Vĩnh Thịnh|xa|21802|546|ab|21796
    Vĩnh Thịnh|xa|31936|961|ab|31927
    Vĩnh Thịnh|xa|11836|31|c|
    Vĩnh Thịnh|xa|21796|52|c|
    Vĩnh Thọ|phuong|22339|568|ab|22333
    Vĩnh Thới|xa|30232|876|ab|30235
    Vĩnh Thông|phuong|30760|899|ab|30760
    Vĩnh Thông|xa|01981|19|c|
    Vĩnh Thông|phuong|30760|91|c|
    Vĩnh Thuận|xa|21804|546|ab|21805
    Vĩnh Thuận|xa|27778|797|ab|27757 27775
    Vĩnh Thuận|thitran|31051|910|ab|31051
    Vĩnh Thuận|xa|31069|910|ab|31069
    Vĩnh Thuận|xa|11842|31|c|
    Vĩnh Thuận|xa|31069|91|c|
    Vĩnh Thuận Đông|xa|31486|936|ab|31453
    Vĩnh Thuận Đông|xa|31453|92|c|
    Vĩnh Thuận Tây|xa|31453|935|ab|31453
    Vĩnh Thực|xa|06757|194|ab|06757
    Vĩnh Thực|xa|06757|22|c|
    Vĩnh Thủy|xa|19402|464|ab|19405
    Vĩnh Thủy|xa|19405|44|c|
    Vinh Tiền|xa|08626|240|ab|08620
    Vĩnh Tiến|xa|06007|180|a|
    Vĩnh Tiến|xa|11908|316|a|
    Vĩnh Tiến|xa|05005|153|ab|05014
    Vĩnh Tiến|xa|15358|393|ab|15361
    Vĩnh Trạch|xa|30697|894|ab|30697
    Vĩnh Trạch|xa|31834|954|ab|31834
    Vĩnh Trạch|xa|30697|91|c|
    Vĩnh Trạch|phuong|31834|96|c|
    Vĩnh Trạch Đông|xa|31837|954|ab|31840
    Vĩnh Trại|phuong|05977|178|ab|05977
    Vĩnh Trị|xa|27769|797|ab|27757 27763
    Vĩnh Trinh|xa|31237|924|ab|31237
    Vĩnh Trinh|xa|31237|92|c|
    Vĩnh Trụ|thitran|13597|353|ab|13597
    Vĩnh Trụ|xa|13597|37|c|
    Vĩnh Trung|phuong|20218|491|a|20209
    Vĩnh Trung|xa|06754|194|ab|06757
    Vĩnh Trung|xa|22396|568|ab|22390
    Vĩnh Trung|xa|30532|890|ab|30526
    Vĩnh Trung|xa|31456|935|ab|31459
    Vĩnh Trường|phuong|22381|568|ab|22402
    Vĩnh Trường|xa|30367|886|ab|30367
    Vĩnh Tú|xa|19372|464|ab|19372
    Vĩnh Tường|thitran|09076|252|ab|09076
    Vĩnh Tường|xa|31459|935|ab|31459
    Vĩnh Tường|phuong|31475|937|ab|31473
    Vĩnh Tường|xa|09076|25|c|
    Vĩnh Tường|xa|17357|40|c|
    Vĩnh Tường|xa|31459|92|c|
    Vĩnh Tuy|phuong|00283|007|ab|00283 00301
    Vĩnh Tuy|thitran|01156|034|ab|01156
    Vĩnh Tuy|xa|30979|907|ab|30982
    Vĩnh Tuy|phuong|00283|01|c|
    Vĩnh Tuy|xa|01156|08|c|
    Vĩnh Tuy|xa|30982|91|c|
    Vĩnh Viễn|thitran|31489|936|ab|31489
    Vĩnh Viễn|xa|31489|92|c|
    Vĩnh Viễn A|xa|31490|936|ab|31489
    Vĩnh Xá|xa|12289|331|ab|12286
    Vinh Xuân|xa|19936|478|ab|19945
    Vĩnh Xuân|xa|29845|862|ab|29845
    Vĩnh Xuân|xa|29845|86|c|
    Vĩnh Xương|xa|30382|887|ab|30385
    Vĩnh Xương|xa|30385|91|c|
    Vĩnh Yên|xa|02956|087|ab|02953
    Vĩnh Yên|xa|06070|181|ab|06076
    Vĩnh Yên|xa|15355|393|ab|15361
    Vĩnh Yên|phuong|08707|25|c|
    Vị Tân|xa|31333|930|ab|31333
    Vị Tân|phuong|31333|92|c|
    Vị Thắng|xa|31450|935|ab|31441
    Vị Thanh|xa|31465|935|ab|31465
    Vị Thanh|phuong|31321|92|c|
    Vị Thanh 1|xa|31465|92|c|
    Vĩ Thượng|xa|01264|035|ab|01261
    Vị Thủy|xa|31447|935|ab|31453
    Vị Thủy|xa|31441|92|c|
    Vị Trung|xa|31444|935|ab|31441
    Vị Xuyên|phuong|13642|356|a|
    Vị Xuyên|thitran|00913|030|ab|00913
    Vị Xuyên|phuong|13636|356|b|13669
    Vị Xuyên|xa|00913|08|c|
    Võ Cường|phuong|09190|256|ab|09190
    Võ Cường|phuong|09190|24|c|
    Vô Điếm|xa|01195|034|ab|01180
    Vôi|thitran|07375|217|ab|07375
    Võ Lao|xa|03061|089|ab|03061
    Võ Lao|xa|08194|232|ab|08209
    Võ Lao|xa|03061|15|c|
    Võ Liệt|xa|17791|428|a|17791
    Võ Miếu|xa|08584|238|ab|08584
    Võ Miếu|xa|08584|25|c|
    Vô Ngại|xa|06853|198|ab|06838 06862
    Vọng Đông|xa|30715|894|ab|30688
    Võng La|xa|00514|017|ab|00493
    Vọng Thê|xa|30727|894|ab|30688
    Võng Xuyên|xa|09739|272|ab|09739
    Võ Nhai|xa|05716|19|c|
    Võ Ninh|xa|19213|456|ab|19207
    Võ Thị Sáu|phuong|27139|770|ab|27139
    Vô Tranh|xa|05647|168|ab|05641
    Vô Tranh|xa|07489|218|ab|07489
    Vô Tranh|xa|08131|231|ab|08134
    Vô Tranh|xa|05641|19|c|
    Võ Xu|thitran|23191|600|ab|23191
    Vũ An|xa|13129|343|ab|13141
    Vũ Bản|xa|13543|352|ab|13531
    Vụ Bản|thitran|05266|157|ab|05266
    Vụ Bản|xa|13741|37|c|
    Vũ Bình|xa|13174|343|a|
    Vũ Bình|xa|05335|157|ab|05266
    Vụ Bổn|xa|24529|654|ab|24529
    Vụ Bổn|xa|24529|66|c|
    Vũ Chấn|xa|05728|170|ab|05722
    Vũ Chính|xa|12469|336|ab|12454
    Vũ Công|xa|13156|343|ab|13159
    Vũ Di|xa|09130|252|ab|09076
    Vũ Đoài|xa|13270|344|ab|13279
    Vũ Đông|xa|13084|336|ab|12454
    Vũ Dũng|xa|10762|293|b|10705 10756
    Vũ Dương|xa|13834|37|c|
    Vu Gia|xa|20539|48|c|
    Vũ Hòa|xa|13159|343|a|13159
    Vũ Hòa|xa|23218|600|ab|23191
    Vũ Hội|xa|13255|344|ab|13264
    Vũ Lạc|xa|13108|336|ab|12454
    Vũ Lăng|xa|06367|185|ab|06367
    Vũ Lăng|xa|12985|342|ab|12970
    Vũ Lăng|xa|06367|20|c|
    Vũ Lễ|xa|06373|185|ab|06364
    Vũ Lễ|xa|13111|343|ab|13132
    Vũ Lễ|xa|06364|20|c|
    Vũ Linh|xa|04765|141|ab|04717
    Vũ Minh|xa|01762|052|ab|01726
    Vũ Muộn|xa|01981|063|ab|01981
    Vũng Áng|phuong|18823|42|c|
    Vũng Liêm|thitran|29659|859|ab|29659
    Vũng Tàu|phuong|26506|79|c|
    Vũ Ninh|phuong|09163|256|ab|09169
    Vũ Ninh|xa|13126|343|ab|13141
    Vũ Ninh|phuong|09169|24|c|
    Vũ Nông|xa|01744|052|ab|01729
    Vũ Oai|xa|07048|193|ab|07060
    Vương|thitran|12337|332|ab|12337
    Vượng Lộc|xa|18427|443|ab|18406
    Vườn Lài|phuong|27190|79|c|
    Vũ Phúc|xa|12466|336|ab|12466
    Vũ Phúc|phuong|12466|33|c|
    Vũ Quang|thitran|18313|441|ab|18313
    Vũ Quang|xa|18313|42|c|
    Vụ Quang|xa|08032|230|a|
    Vũ Quí|xa|13141|343|a|13141
    Vũ Quý|xa|13141|343|b|13141
    Vũ Quý|xa|13141|33|c|
    Vũ Sơn|xa|06355|185|ab|06364
    Vũ Thắng|xa|13153|343|a|
    Vũ Thư|thitran|13192|344|ab|13192
    Vũ Thư|xa|13192|33|c|
    Vũ Tiên|xa|13279|33|c|
    Vũ Tiến|xa|13273|344|ab|13279
    Vũ Trung|xa|13150|343|ab|13141
    Vũ Vân|xa|13276|344|ab|13264
    Vũ Vinh|xa|13267|344|ab|13264
    Vũ Xá|xa|07516|218|a|
    Vũ Xá|xa|12325|331|a|12280
    Vỹ Dạ|phuong|19777|474|ab|19777
    Vỹ Dạ|phuong|19777|46|c|
    Xà Bang|xa|26596|750|ab|26596
    Xa Dung|xa|03373|101|ab|03208
    Xa Dung|xa|03208|11|c|
    Xà Hồ|xa|04594|139|ab|04585
    Xá Lượng|xa|16921|418|ab|16876
    Xa Lý|xa|07540|219|a|07534
    Xăm Khòe|xa|05245|156|b|05245
    Xá Nhè|xa|03244|098|b|03244
    Xà Phiên|xa|31495|936|ab|31495
    Xà Phiên|xa|31495|92|c|
    Xà Phìn|xa|00736|026|a|00733
    Xá Tổng|xa|03178|097|a|03151
    Xích Thổ|xa|14386|372|ab|14389
    Xiêng My|xa|16904|418|ab|16903
    Xím Vàng|xa|03865|121|ab|03862
    Xím Vàng|xa|03862|14|c|
    Xín Cái|xa|00778|027|ab|00778
    Xín Chải|xa|03223|098|a|03226
    Xín Chải|xa|00937|030|ab|00937
    Xín Mần|xa|01108|033|ab|01108
    Xín Mần|xa|01108|08|c|
    Xóm Chiếu|phuong|27259|79|c|
    Xóm Củi|phuong|27415|776|b|27427
    Xốp|xa|23359|610|ab|23356
    Xốp|xa|23356|51|c|
    Xuân Ái|xa|04441|136|ab|04441
    Xuân Ái|xa|04441|15|c|
    Xuân An|xa|08302|234|ab|08305
    Xuân An|thitran|18352|442|ab|18352
    Xuân An|phuong|22933|593|ab|22933
    Xuân An|xa|23627|623|ab|23629
    Xuân An|phuong|26080|732|ab|26080
    Xuân An|xa|21892|52|c|
    Xuân Áng|xa|08110|231|ab|08110
    Xuân Bắc|xa|14119|364|a|
    Xuân Bắc|xa|26428|741|ab|26428
    Xuân Bắc|xa|26428|75|c|
    Xuân Bái|xa|15547|395|ab|15544
    Xuân Bảo|xa|26353|739|ab|26461
    Xuân Bình|xa|16183|402|ab|16177
    Xuân Bình|xa|22060|557|ab|22060
    Xuân Bình|phuong|26077|732|ab|26080
    Xuân Bình|xa|16177|38|c|
    Xuân Cẩm|xa|07873|223|ab|07870
    Xuân Cẩm|xa|07870|24|c|
    Xuân Canh|xa|00511|017|ab|00454 00508
    Xuân Cảnh|xa|22066|557|ab|22060
    Xuân Cảnh|xa|22060|66|c|
    Xuân Cao|xa|15631|396|ab|15634
    Xuân Châu|xa|14092|364|ab|14095
    Xuân Chinh|xa|15658|396|ab|15658
    Xuân Chinh|xa|15658|38|c|
    Xuân Chính|xa|14632|376|ab|14653
    Xuân Đài|xa|14107|364|a|
    Xuân Đài|xa|08590|240|ab|08590
    Xuân Đài|phuong|22076|557|ab|22076
    Xuân Đài|xa|08590|25|c|
    Xuân Đài|phuong|22076|66|c|
    Xuân Đám|xa|11947|317|ab|11914
    Xuân Đình|xa|09727|272|ab|09739
    Xuân Đỉnh|phuong|00610|021|ab|00091 00602 00611
    Xuân Đỉnh|phuong|00611|01|c|
    Xuân Định|xa|26461|741|ab|26461
    Xuân Định|xa|26461|75|c|
    Xuân Đông|xa|26359|739|ab|26359
    Xuân Đông|xa|28642|822|ab|28648
    Xuân Đông|xa|26359|75|c|
    Xuân Đồng|xa|22660|574|b|22660
    Xuân Du|xa|16234|403|ab|16234
    Xuân Du|xa|16234|38|c|
    Xuân Dục|xa|12133|328|ab|12133
    Xuân Dương|xa|10177|278|a|
    Xuân Dương|xa|02191|066|ab|02191
    Xuân Dương|xa|06607|188|ab|06607
    Xuân Dương|xa|15649|396|ab|15646
    Xuân Dương|xa|17779|428|b|17779
    Xuân Dương|xa|02191|19|c|
    Xuân Dương|xa|06607|20|c|
    Xuân Đường|xa|26338|739|ab|26347
    Xuân Đường|xa|26347|75|c|
    Xuân Giang|xa|00424|016|ab|00430
    Xuân Giang|xa|01255|035|ab|01255
    Xuân Giang|xa|15526|395|ab|15499
    Xuân Giang|xa|18370|442|ab|18352
    Xuân Giang|xa|14104|364|b|14104
    Xuân Giang|xa|01255|08|c|
    Xuân Giang|xa|14104|37|c|
    Xuân Giao|xa|02932|086|ab|02923
    Xuân Hà|phuong|20209|491|ab|20209
    Xuân Hải|xa|18367|442|ab|18364
    Xuân Hải|xa|22054|557|ab|22057
    Xuân Hải|xa|22858|586|ab|22861
    Xuân Hải|xa|22861|56|c|
    Xuân Hiệp|xa|26455|741|ab|26425
    Xuân Hiệp|xa|29824|862|ab|29830
    Xuân Hòa|xa|14146|364|a|14089
    Xuân Hòa|thitran|01392|045|ab|01392
    Xuân Hòa|xa|02962|087|ab|02962
    Xuân Hòa|phuong|08746|244|ab|08746
    Xuân Hòa|xa|08794|246|ab|08761
    Xuân Hòa|xa|13201|344|ab|13219
    Xuân Hòa|xa|15517|395|ab|15520
    Xuân Hòa|xa|16180|402|ab|16177
    Xuân Hòa|xa|17959|430|ab|17950
    Xuân Hòa|phuong|26083|732|ab|26080
    Xuân Hòa|xa|26443|741|ab|26446
    Xuân Hòa|xa|31534|943|ab|31531
    Xuân Hòa|xa|02962|15|c|
    Xuân Hòa|phuong|08746|25|c|
    Xuân Hòa|xa|15520|38|c|
    Xuân Hòa|xa|26446|75|c|
    Xuân Hòa|phuong|27139|79|c|
    Xuân Hóa|xa|18925|452|ab|18901
    Xuân Hội|xa|18355|442|ab|18364
    Xuân Hồng|xa|14095|364|ab|14095
    Xuân Hồng|xa|15493|395|ab|15499
    Xuân Hồng|xa|18388|442|ab|18352
    Xuân Hồng|xa|17980|430|b|17971
    Xuân Hồng|xa|14095|37|c|
    Xuân Hưng|xa|15535|395|ab|15520
    Xuân Hưng|xa|26446|741|ab|26446
    Xuân Hưng|xa|14122|37|c|
    Xuân Hương|xa|07429|217|ab|07420
    Xuân Hương - Đà Lạt|phuong|24781|68|c|
    Xuân Huy|xa|08509|237|ab|08500
    Xuân Khang|xa|16246|403|ab|16228
    Xuân Khanh|phuong|09589|269|ab|09604
    Xuân Khánh|phuong|31144|916|ab|31135
    Xuân Khê|xa|13624|353|ab|13609
    Xuân Kiên|xa|14137|364|a|
    Xuân La|phuong|00103|003|ab|00091 00103 00160 00611
    Xuân La|xa|01873|060|ab|01882
    Xuân Lạc|xa|02023|064|ab|02026
    Xuân Lai|xa|04744|141|ab|04744
    Xuân Lai|xa|09484|263|ab|09454
    Xuân Lai|xa|15583|395|ab|15592
    Xuân Lam|xa|18055|431|ab|18028
    Xuân Lam|xa|18400|442|ab|18115
    Xuân Lâm|xa|09433|262|a|09433
    Xuân Lâm|xa|17980|430|a|17971
    Xuân Lâm|phuong|16627|407|ab|16609
    Xuân Lâm|xa|22052|557|ab|22075
    Xuân Lâm|phuong|09433|262|b|09433
    Xuân Lâm|xa|17779|40|c|
    Xuân Lãng|xa|08971|25|c|
    Xuân Lãnh|xa|22090|558|ab|22090
    Xuân Lãnh|xa|22090|66|c|
    Xuân Lao|xa|03302|102|ab|03313
    Xuân Lập|xa|02242|071|ab|02266
    Xuân Lập|xa|15586|395|ab|15592
    Xuân Lập|phuong|26101|732|ab|26104
    Xuân Lập|xa|15592|38|c|
    Xuân Lập|phuong|26104|75|c|
    Xuân Lẹ|xa|15619|396|ab|15658
    Xuân Liên|xa|18394|442|ab|18394
    Xuân Lĩnh|xa|18397|442|ab|18352
    Xuân Lộc|xa|15739|397|a|
    Xuân Lộc|xa|08668|239|ab|08662
    Xuân Lộc|xa|15643|396|ab|15643
    Xuân Lộc|xa|16057|400|ab|16072
    Xuân Lộc|xa|18475|443|ab|18481
    Xuân Lộc|xa|20158|482|ab|20131
    Xuân Lộc|xa|22057|557|ab|22057
    Xuân Lộc|xa|15736|397|b|15763
    Xuân Lộc|xa|18481|42|c|
    Xuân Lộc|xa|22057|66|c|
    Xuân Lộc|xa|26425|75|c|
    Xuân Lôi|xa|08836|246|ab|08842
    Xuân Long|xa|04720|141|ab|04726
    Xuân Long|xa|06241|183|ab|06286
    Xuân Long|xa|22093|558|ab|22081
    Xuân Lũng|xa|08500|237|ab|08500
    Xuân Lũng|xa|08500|25|c|
    Xuân Lương|xa|07249|215|ab|07246
    Xuân Lương|xa|07246|24|c|
    Xuân Mai|thitran|10018|277|ab|10045
    Xuân Mai|xa|10045|01|c|
    Xuân Minh|xa|01222|035|ab|01090
    Xuân Minh|xa|15592|395|ab|15592
    Xuân Mỹ|xa|18379|442|ab|18373
    Xuân Mỹ|xa|26344|739|ab|26341
    Xuân Ngọc|xa|14116|364|ab|14089
    Xuân Nha|xa|04057|128|ab|04057
    Xuân Nha|xa|04057|14|c|
    Xuân Ninh|xa|14143|364|ab|14089
    Xuân Ninh|xa|19237|456|ab|19237
    Xuân Nội|xa|01462|047|ab|01465
    Xuân Nộn|xa|00457|017|ab|00466 00475
    Xuân Phổ|xa|18364|442|ab|18364
    Xuân Phong|xa|14104|364|a|14104
    Xuân Phong|xa|15508|395|ab|15505
    Xuân Phú|xa|07714|221|a|07699
    Xuân Phú|xa|14128|364|ab|14104
    Xuân Phú|xa|15550|395|ab|15553
    Xuân Phú|phuong|19792|474|ab|19777
    Xuân Phú|phuong|22051|557|ab|22051
    Xuân Phú|xa|24382|651|ab|24373
    Xuân Phú|xa|26458|741|ab|26458
    Xuân Phú|xa|07714|213|b|07699
    Xuân Phú|xa|20650|48|c|
    Xuân Phú|xa|26458|75|c|
    Xuân Phúc|xa|16261|403|ab|16264
    Xuân Phúc|xa|14146|364|b|14089
    Xuân Phước|xa|22111|558|ab|22111
    Xuân Phước|xa|22111|66|c|
    Xuân Phương|xa|14122|364|a|14122
    Xuân Phương|phuong|00622|019|ab|00622
    Xuân Phương|xa|05944|173|ab|05908
    Xuân Phương|xa|22072|557|ab|22051
    Xuân Phương|phuong|00622|01|c|
    Xuân Quan|xa|12022|326|ab|12025
    Xuân Quang|xa|02326|073|ab|02287
    Xuân Quang|xa|02926|086|ab|02926
    Xuân Quang|xa|02926|15|c|
    Xuân Quang 1|xa|22096|558|ab|22096
    Xuân Quang 2|xa|22102|558|ab|22081
    Xuân Quang 3|xa|22108|558|ab|22111
    Xuân Quang Động|xa|12775|340|b|12775
    Xuân Quế|xa|26332|739|ab|26332
    Xuân Quế|xa|26332|75|c|
    Xuân Sinh|xa|15532|395|ab|15553
    Xuân Sơn|phuong|07105|205|ab|07069
    Xuân Sơn|xa|08599|240|ab|08590
    Xuân Sơn|xa|09598|269|ab|09604
    Xuân Sơn|xa|17689|427|ab|17689
    Xuân Sơn|xa|22522|571|ab|22525
    Xuân Sơn|xa|26584|750|ab|26584
    Xuân Sơn|xa|26584|79|c|
    Xuân Sơn Bắc|xa|22099|558|ab|22081
    Xuân Sơn Nam|xa|22105|558|ab|22081
    Xuân Tâm|xa|26449|741|ab|26359 26446
    Xuân Tầm|xa|04411|136|ab|04402
    Xuân Tân|xa|14110|364|ab|14104
    Xuân Tân|phuong|26110|732|ab|26113
    Xuân Tăng|phuong|02656|080|ab|02671
    Xuân Tảo|phuong|00611|021|ab|00091 00160 00611
    Xuân Tây|xa|26356|739|ab|26359
    Xuân Thái|xa|16258|403|ab|16258
    Xuân Thái|xa|16258|38|c|
    Xuân Thắng|xa|15640|396|ab|15643
    Xuân Thắng|xa|31270|927|ab|31273
    Xuân Thanh|phuong|26074|732|a|
    Xuân Thành|xa|14098|364|ab|14095
    Xuân Thành|xa|17566|426|ab|17569
    Xuân Thành|xa|18382|442|ab|18373
    Xuân Thành|phuong|22053|557|ab|22076
    Xuân Thành|xa|26434|741|ab|26434
    Xuân Thành|xa|26434|75|c|
    Xuân Tháp|xa|17437|425|b|17443
    Xuân Thiên|xa|15559|395|ab|15568
    Xuân Thiện|xa|26323|738|ab|26089
    Xuân Thịnh|xa|15736|397|a|15763
    Xuân Thịnh|xa|22069|557|ab|22051
    Xuân Thọ|xa|15745|397|ab|15754
    Xuân Thọ|xa|24805|672|ab|24805
    Xuân Thọ|xa|26437|741|ab|26425
    Xuân Thọ|xa|22075|66|c|
    Xuân Thọ 1|xa|22075|557|ab|22075
    Xuân Thọ 2|xa|22078|557|ab|22075
    Xuân Thới Đông|xa|27583|784|ab|27577
    Xuân Thới Sơn|xa|27577|784|ab|27577
    Xuân Thới Sơn|xa|27577|79|c|
    Xuân Thới Thượng|xa|27589|784|ab|27592
    Xuân Thu|xa|00451|016|ab|00430
    Xuân Thượng|xa|02980|087|ab|02947
    Xuân Thượng|xa|14101|364|ab|14095
    Xuân Thủy|xa|14113|364|a|
    Xuân Thủy|xa|05017|153|ab|04990
    Xuân Thủy|xa|08308|234|ab|08305
    Xuân Thủy|xa|19300|457|ab|19249
    Xuân Tiến|xa|14140|364|a|
    Xuân Tín|xa|15574|395|ab|15574
    Xuân Tín|xa|15574|38|c|
    Xuân Trạch|xa|19117|455|ab|19138
    Xuân Trúc|xa|12166|329|ab|12166
    Xuân Trúc|xa|12166|33|c|
    Xuân Trung|xa|14131|364|a|
    Xuân Trung|phuong|26071|732|a|
    Xuân Trường|xa|01339|043|ab|01339
    Xuân Trường|thitran|14089|364|ab|14089
    Xuân Trường|xa|15514|395|ab|15499
    Xuân Trường|xa|24811|672|ab|24805
    Xuân Trường|xa|26440|741|ab|26425
    Xuân Trường|xa|01339|04|c|
    Xuân Trường|xa|14089|37|c|
    Xuân Trường - Đà Lạt|phuong|24805|68|c|
    Xuân Tường|xa|17779|428|a|17779
    Xuân Vân|xa|02449|075|ab|02449
    Xuân Vân|xa|02449|08|c|
    Xuân Viên|xa|08305|234|ab|08305
    Xuân Viên|xa|18385|442|ab|18352
    Xuân Viên|xa|08305|25|c|
    Xuân Vinh|xa|14134|364|ab|14122
    Xuân Yên|xa|18376|442|ab|18373
    Xuân Yên|phuong|22073|557|ab|22051
    Xuất Hóa|phuong|01855|058|ab|01843
    Xuất Hóa|xa|05302|157|ab|05305
    Xuất Lễ|xa|06202|183|ab|06196
    Xương Giang|phuong|07225|213|ab|07210
    Xương Huân|phuong|22342|568|a|
    Xương Lâm|xa|07426|217|ab|07375
    Xương Thịnh|xa|08389|235|a|08341
    Xuyên Mộc|xa|26629|751|ab|26632
    Xuyên Mộc|xa|26632|79|c|
    Xuy Xá|xa|10471|282|ab|10465
    Xy|xa|19492|465|ab|19483
    Ya Hội|xa|24010|634|ab|24007
    Ya Hội|xa|24007|52|c|
    Ya Ly|xa|23548|51|c|
    Ya ly|xa|23554|616|ab|23548
    Ya Ma|xa|23848|630|ab|23833
    Ya Ma|xa|23833|52|c|
    Yang Bắc|xa|23998|634|ab|23995
    Yang Mao|xa|24487|653|ab|24484
    Yang Mao|xa|24484|66|c|
    Yang Nam|xa|23854|630|ab|23824
    Yang Reh|xa|24469|653|ab|24472
    Yang Tao|xa|24583|656|ab|24580
    Yang Trung|xa|23845|630|ab|23824
    Ya Tăng|xa|23551|616|ab|23548
    Ya Tờ Mốt|xa|24220|646|ab|24229
    Ya Xiêr|xa|23548|616|ab|23548
    Y Can|xa|04531|138|ab|04531
    Yên Bắc|phuong|13348|349|ab|13348
    Yên Bài|xa|09709|271|ab|09706
    Yên Bài|xa|09706|01|c|
    Yên Bái|phuong|04252|15|c|
    Yên Bằng|xa|13876|360|a|13795
    Yên Bình|xa|04774|141|a|
    Yên Bình|thitran|01237|035|ab|01237
    Yên Bình|thitran|04714|141|ab|04714
    Yên Bình|xa|04930|276|ab|04930
    Yên Bình|xa|06391|186|ab|06391
    Yên Bình|xa|09082|252|ab|09079
    Yên Bình|xa|13825|360|ab|13834
    Yên Bình|phuong|14374|370|ab|14725
    Yên Bình|xa|02116|19|c|
    Yên Bình|xa|04714|15|c|
    Yên Bình|xa|06391|20|c|
    Yên Bồng|xa|05422|159|ab|05392
    Yên Cát|thitran|16174|402|ab|16174
    Yên Châu|thitran|04060|124|a|
    Yên Châu|thitran|04075|124|b|04075
    Yên Châu|xa|04075|14|c|
    Yên Chính|xa|13822|360|ab|13822
    Yên Cư|xa|02110|065|ab|02116
    Yên Cường|xa|01006|031|ab|01006
    Yên Cường|xa|13870|360|ab|13870
    Yên Cường|xa|01006|08|c|
    Yên Cường|xa|13870|37|c|
    Yên Định|xa|00988|031|ab|00700 00994
    Yên Định|xa|07651|220|ab|07642
    Yên Định|thitran|14215|366|ab|14215
    Yên Định|xa|07642|24|c|
    Yên Định|xa|15469|38|c|
    Yên Đổ|xa|05620|168|ab|05620
    Yên Đỗ|phuong|23557|622|ab|23563
    Yên Đồng|xa|09046|251|ab|09043
    Yên Đồng|xa|13879|360|ab|13879
    Yên Đồng|xa|14746|377|ab|14746
    Yên Đồng|xa|13879|37|c|
    Yên Đức|xa|07129|205|a|07114
    Yên Đức|phuong|07129|205|b|07114
    Yên Dũng|phuong|07681|24|c|
    Yên Dương|xa|08917|248|ab|08914
    Yên Dương|xa|13834|360|ab|13834
    Yên Dương|xa|15286|392|ab|15286
    Yên Dưỡng|xa|08422|235|ab|08431
    Yến Dương|xa|01918|061|ab|01921
    Yên Giả|xa|09304|259|ab|09313
    Yên Giang|phuong|07162|206|ab|07132
    Yên Hà|xa|01249|035|ab|01246
    Yên Hải|phuong|07177|206|ab|07183
    Yên Hân|xa|02116|065|ab|02116
    Yên Hồ|xa|18253|440|ab|18262
    Yên Hoa|xa|02248|072|ab|02248
    Yên Hoa|xa|02248|08|c|
    Yên Hòa|xa|12088|327|a|
    Yên Hòa|phuong|00172|005|ab|00166 00175
    Yên Hòa|xa|04873|150|ab|04873
    Yên Hòa|xa|14722|377|ab|14701
    Yên Hòa|xa|16909|418|ab|16909
    Yên Hòa|xa|18679|446|ab|18682
    Yên Hòa|phuong|00175|01|c|
    Yên Hòa|xa|16909|40|c|
    Yên Hòa|xa|18682|42|c|
    Yên Hóa|xa|18928|452|ab|18901
    Yên Hồng|xa|13855|360|a|
    Yên Hợp|xa|04426|136|ab|04441
    Yên Hợp|xa|17038|420|ab|17059
    Yên Hùng|xa|15433|394|ab|15442
    Yên Hưng|xa|13840|360|a|
    Yên Hưng|xa|14731|377|a|
    Yên Hưng|xa|04192|126|ab|04195
    Yên Khang|xa|13882|360|ab|13879
    Yên Khánh|xa|13843|360|ab|13795
    Yên Khánh|xa|14560|37|c|
    Yên Khê|xa|17257|422|ab|17254
    Yên Khoái|xa|06541|188|ab|06541
    Yên Khương|xa|15031|388|ab|15031
    Yên Khương|xa|15031|38|c|
    Yên Kiện|xa|08026|230|a|
    Yên Kiện|xa|08038|230|b|08038
    Yên Kỳ|xa|08113|231|ab|08113
    Yên Kỳ|xa|08113|25|c|
    Yên Lạc|xa|15442|394|a|15442
    Yên Lạc|xa|01732|052|ab|01738
    Yên Lạc|xa|05623|168|ab|05611
    Yên Lạc|thitran|09025|251|ab|09025
    Yên Lạc|xa|16267|403|ab|16264
    Yên Lạc|xa|09025|25|c|
    Yến Lạc|thitran|02155|066|ab|02155
    Yên Lâm|xa|02386|074|ab|02398
    Yên Lâm|xa|14752|377|ab|14743
    Yên Lâm|thitran|15403|394|ab|15412
    Yên Lãng|xa|05773|171|ab|05773
    Yên Lãng|xa|08644|238|ab|08632
    Yên Lãng|xa|08773|25|c|
    Yên Lãng|xa|08980|01|c|
    Yên Lập|xa|02317|073|ab|02317
    Yên Lập|thitran|08290|234|ab|08290
    Yên Lập|xa|09091|252|ab|09100
    Yên Lập|xa|02317|08|c|
    Yên Lập|xa|08290|25|c|
    Yên Lỗ|xa|06082|181|ab|06085
    Yên Lộc|xa|13873|360|ab|13870
    Yên Lộc|xa|14671|376|ab|14674
    Yên Lợi|xa|13807|360|a|13807
    Yên Lư|xa|07726|221|a|07681
    Yên Lư|xa|07726|213|b|07681
    Yên Luật|xa|08128|231|ab|08143
    Yên Luông|xa|28669|823|ab|28663
    Yên Lương|xa|08647|238|ab|08632
    Yên Lương|xa|13852|360|ab|13864
    Yên Mạc|xa|14743|377|ab|14743
    Yên Mạc|xa|14743|37|c|
    Yên Minh|xa|13816|360|a|
    Yên Minh|thitran|00820|028|ab|00820
    Yên Minh|xa|00820|08|c|
    Yên Mô|xa|14701|37|c|
    Yên Mông|xa|04813|148|ab|04792
    Yên Mỹ|xa|07414|217|a|
    Yên Mỹ|xa|00661|020|ab|00640 00685
    Yên Mỹ|xa|02077|064|ab|02083
    Yên Mỹ|thitran|12052|327|ab|12073
    Yên Mỹ|xa|13831|360|ab|13834
    Yên Mỹ|xa|14740|377|ab|14743
    Yên Mỹ|xa|16375|404|ab|16369
    Yên Mỹ|xa|12073|33|c|
    Yên Na|xa|16912|418|ab|16912
    Yên Na|xa|16912|40|c|
    Yên Nam|xa|13360|349|ab|13324
    Yên Nghĩa|xa|13813|360|a|
    Yên Nghĩa|phuong|09562|268|ab|09562 09886
    Yên Nghĩa|phuong|09562|01|c|
    Yên Nghiệp|xa|05341|157|ab|05347
    Yên Nguyên|xa|02365|073|ab|02365
    Yên Nguyên|xa|02365|08|c|
    Yên Nhân|xa|13885|360|ab|13870
    Yên Nhân|xa|14737|377|ab|14728
    Yên Nhân|xa|15610|396|ab|15610
    Yên Nhân|xa|15610|38|c|
    Yên Ninh|xa|15439|394|a|
    Yên Ninh|phuong|04252|132|ab|04252
    Yên Ninh|xa|05614|168|ab|05620
    Yên Ninh|xa|13849|360|ab|13834
    Yên Ninh|thitran|14560|375|ab|14560
    Yên Ninh|xa|15442|394|b|15442
    Yên Ninh|xa|15442|38|c|
    Yên Phong|xa|00997|031|ab|00991
    Yên Phong|xa|02083|064|ab|02083
    Yên Phong|xa|13846|360|ab|13795
    Yên Phong|xa|14719|377|ab|14728
    Yên Phong|xa|15427|394|ab|15421
    Yên Phong|xa|02083|19|c|
    Yên Phong|xa|09193|24|c|
    Yên Phú|xa|13828|360|a|
    Yên Phú|thitran|00991|031|ab|00991
    Yên Phú|xa|02398|074|ab|02398
    Yên Phú|xa|04438|136|ab|04441
    Yên Phú|xa|05305|157|ab|05305
    Yên Phú|xa|12079|327|ab|12091
    Yên Phú|xa|15409|394|ab|15409
    Yên Phú|xa|02398|08|c|
    Yên Phú|xa|05305|25|c|
    Yên Phú|xa|15409|38|c|
    Yên Phụ|phuong|00106|003|ab|00097 00103
    Yên Phụ|xa|09220|258|ab|09238
    Yên Phúc|xa|06319|184|ab|06298
    Yên Phúc|xa|13867|360|ab|13870
    Yên Phúc|xa|06298|20|c|
    Yên Phương|xa|13819|360|a|13822
    Yên Phương|xa|09055|251|ab|09043
    Yên Quang|xa|13858|360|a|
    Yên Quang|xa|14419|372|ab|14428
    Yên Sở|phuong|00340|008|ab|00328 00331 00340 00640
    Yên Sở|xa|09856|274|ab|09856
    Yên Sở|phuong|00340|01|c|
    Yên Sơn|xa|09904|275|a|09895 10003
    Yên Sơn|xa|01381|045|ab|01387
    Yên Sơn|thitran|02473|075|ab|02473
    Yên Sơn|xa|02986|087|ab|02947
    Yên Sơn|xa|04087|124|ab|04087
    Yên Sơn|xa|06403|186|ab|06427
    Yên Sơn|xa|07498|218|ab|07498
    Yên Sơn|xa|08656|238|ab|08656
    Yên Sơn|xa|14371|370|ab|14371
    Yên Sơn|xa|17662|427|ab|17662
    Yên Sơn|xa|02473|08|c|
    Yên Sơn|xa|04087|14|c|
    Yên Sơn|xa|08656|25|c|
    Yên Sơn|phuong|14371|37|c|
    Yến Sơn|xa|15307|392|ab|15271
    Yên Tâm|xa|15406|394|ab|15409
    Yên Tân|xa|13804|360|a|
    Yên Tập|xa|08398|235|a|08398
    Yên Thạch|xa|08830|253|ab|08848
    Yên Thái|xa|04420|136|ab|04375
    Yên Thái|xa|14749|377|ab|14746
    Yên Thái|xa|15430|394|ab|15421
    Yên Than|xa|06880|199|ab|06862 06874
    Yên Thắng|xa|04339|135|ab|04303
    Yên Thắng|xa|13864|360|ab|13864
    Yên Thắng|xa|14725|377|ab|14725
    Yên Thắng|xa|15034|388|ab|15034
    Yên Thắng|xa|16930|418|ab|16909
    Yên Thắng|phuong|14725|37|c|
    Yên Thắng|xa|15034|38|c|
    Yên Thanh|phuong|06826|196|ab|06811
    Yên Thành|xa|13801|360|a|13807
    Yên Thành|thitran|17506|426|a|17506
    Yên Thành|xa|01234|035|ab|01234
    Yên Thành|xa|04753|141|ab|04744
    Yên Thành|xa|14734|377|ab|14746
    Yên Thành|xa|01234|08|c|
    Yên Thành|xa|04744|15|c|
    Yên Thành|xa|17506|40|c|
    Yên Thế|thitran|04303|135|ab|04303
    Yên Thế|phuong|23584|622|ab|23584
    Yên Thế|xa|07288|24|c|
    Yên Thịnh|xa|02044|064|ab|02044
    Yên Thịnh|phuong|04249|132|ab|04279
    Yên Thịnh|xa|06400|186|ab|06400
    Yên Thịnh|thitran|14701|377|ab|14701
    Yên Thịnh|xa|15436|394|ab|15442
    Yên Thịnh|xa|02044|19|c|
    Yên Thọ|phuong|07117|205|ab|07069
    Yên Thọ|xa|13810|360|ab|13822
    Yên Thọ|xa|15415|394|ab|15412
    Yên Thọ|xa|16264|403|ab|16228 16264
    Yên Thọ|xa|16264|38|c|
    Yên Thổ|xa|01318|042|ab|01318
    Yên Thổ|xa|01318|04|c|
    Yên Thuận|xa|02377|074|ab|02380
    Yên Thường|xa|00529|018|ab|00541
    Yên Thượng|xa|02047|064|ab|02044
    Yên Thủy|xa|05353|25|c|
    Yên Tiến|xa|13861|360|ab|13864
    Yên Tĩnh|xa|16900|418|ab|16912
    Yên Trạch|xa|05617|168|ab|05620
    Yên Trạch|xa|06247|183|ab|05977
    Yên Trạch|xa|05620|19|c|
    Yên Trị|xa|05386|158|ab|05386
    Yên Trị|xa|13888|360|ab|13879
    Yên Trị|xa|05386|25|c|
    Yên Trung|xa|13798|360|a|
    Yên Trung|xa|04927|276|ab|04930
    Yên Trung|xa|09205|258|ab|09205
    Yên Trung|xa|15418|394|ab|15421
    Yên Trung|xa|09205|24|c|
    Yên Trung|xa|18007|40|c|
    Yên Trường|xa|15421|394|ab|15421
    Yên Trường|xa|15421|38|c|
    Yên Từ|xa|14728|377|ab|14728
    Yên Từ|xa|14728|37|c|
    Yên Tử|phuong|06832|22|c|
    Yên Viên|thitran|00526|018|ab|00541
    Yên Viên|xa|00532|018|ab|00541
    Yên Vượng|xa|06412|186|ab|06427
    Yên Xuân|xa|04930|01|c|
    Yên Xuân|xa|17380|40|c|
    Yết Kiêu|phuong|06682|193|a|
    Yết Kiêu|phuong|09547|268|a|
    Yết Kiêu|xa|11020|297|ab|10999 11020
    Yết Kiêu|xa|11020|31|c|
    Ỷ La|phuong|02215|070|ab|02215
    Y Tịch|xa|06520|187|ab|06505
    Y Tý|xa|02701|082|ab|02701
    Y Tý|xa|02701|15|c|
    Ý Yên|xa|13795|37|c|
    Za Hung|xa|20491|505|a|20467
    Zà Hung|xa|20491|505|b|20467
    Zuôich|xa|20701|510|a|20707
    Zuôih|xa|20701|510|b|20707
    """
}
