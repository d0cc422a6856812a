/**
 * One plan's section as each program puts it on the clipboard, of our own writing with invented places: a section, a
 * numbered point, two lettered points, two dashes inside a dash, a closing paragraph.
 */

/** Word 2016: labels in `mso-list:Ignore`, lists in style attributes, code in conditional comments. */
export const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:14.0pt;} @list l0:level1 {mso-level-number-format:roman-upper;} --></style>
</head><body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
<div style='mso-element:header'><p class=MsoHeader>Bản nháp ngày 02/3<o:p></o:p></p></div>
<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><b><span
style='mso-fareast-font-family:"Times New Roman"'><span style='mso-list:Ignore'>II.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span></b><![endif]><b>NỘI DUNG PHỐI HỢP<o:p></o:p></b></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span><![endif]>Tuyên truyền, vận động đồng bào
các xã vùng cao<a style='mso-comment-reference:HD_1;mso-comment-date:20260302T0900'> Nậm Khoai</a><span class=MsoCommentReference><span style='font-size:8.0pt'><!--[if !supportAnnotations]--><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[HD1]</a><!--[endif]--></span></span>.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Tổ chức <b>04</b> <i>hội nghị</i> <del cite="mailto:Hòa" datetime="2026-03-02T09:00">lớn </del><ins cite="mailto:Hòa">chuyên đề</ins>;</p>
<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b)<span
style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Phát <u>500 tờ gấp</u><span style='display:none;mso-hide:all'> bí mật</span>:</p>
<p class=MsoListParagraph style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Bằng tiếng Việt:</p>
<p class=MsoListParagraph style='mso-list:l2 level2 lfo3'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Cho học sinh;</p>
<p class=MsoListParagraph style='mso-list:l2 level2 lfo3'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Cho cán bộ thôn.</p>
<p class=MsoNormal>Hai cơ quan sơ kết&nbsp;trong tháng 6.<o:p></o:p></p>
<p class=MsoFooter>Trang 2</p>
<div style='mso-element:comment-list'><div style='mso-element:comment' id="_com_1"><p class=MsoCommentText>Xem lại số liệu</p></div></div>
<!--EndFragment--></body></html>`;

/** Google Docs: a bold wrapper that is not bold, lists beside their items, weights in styles. */
export const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0f3a-11"><ol style="margin-top:0;padding-inline-start:48px;" start="2"><li dir="ltr" style="list-style-type:upper-roman;font-weight:700;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:700;white-space:pre;white-space:pre-wrap;">NỘI DUNG PHỐI HỢP</span></p></li><ol style="margin-top:0;"><li dir="ltr" style="list-style-type:decimal;" aria-level="2"><p dir="ltr" role="presentation"><span style="font-weight:400;white-space:pre-wrap;">Tuyên truyền, vận động đồng bào các xã vùng cao Nậm Khoai.</span></p></li><ol><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="3"><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Tổ chức </span><span style="font-weight:700;white-space:pre-wrap;">04</span><span style="font-weight:400;white-space:pre-wrap;"> </span><span style="font-style:italic;white-space:pre-wrap;">hội nghị</span><span style="white-space:pre-wrap;"> chuyên đề;</span></p></li><li dir="ltr" style="list-style-type:lower-alpha;" aria-level="3"><p dir="ltr"><span style="white-space:pre-wrap;">Phát </span><span style="text-decoration:underline;white-space:pre-wrap;">500 tờ gấp</span><span style="white-space:pre-wrap;">:</span></p></li></ol></ol></ol><ul><li style="list-style-type:disc;" aria-level="1"><p dir="ltr"><span style="white-space:pre-wrap;">Bằng tiếng Việt:</span></p></li><ul><li style="list-style-type:disc;" aria-level="2"><p><span>Cho học sinh;</span></p></li><li style="list-style-type:disc;" aria-level="2"><p><span>Cho cán bộ thôn.</span></p></li></ul></ul><p dir="ltr"><span style="white-space:pre-wrap;">Hai cơ quan sơ kết trong tháng 6.</span></p></b><br class="Apple-interchange-newline">`;

/** LibreOffice Writer: lists of HTML with paragraphs inside. */
export const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm }</style></head><body lang="vi-VN" dir="ltr"><div title="header"><p>Bản nháp</p></div><ol type="I" start="2">
	<li><p style="margin-bottom: 0cm"><b>NỘI DUNG PHỐI HỢP</b></p>
	<ol>
		<li><p style="margin-bottom: 0cm">Tuyên truyền, vận động đồng bào
		các xã vùng cao Nậm Khoai.</p>
		<ol type="a">
			<li><p style="margin-bottom: 0cm">Tổ chức <b>04</b> <i>hội nghị</i> chuyên đề;</p></li>
			<li><p style="margin-bottom: 0cm">Phát <u>500 tờ gấp</u>:</p>
			<ul>
				<li><p>Bằng tiếng Việt:</p>
				<ul>
					<li><p>Cho học sinh;</p></li>
					<li><p>Cho cán bộ thôn.</p></li>
				</ul></li>
			</ul></li>
		</ol></li>
	</ol></li>
</ol>
<p style="margin-bottom: 0cm">Hai cơ quan sơ kết trong tháng 6.</p><div title="footer"><p>2</p></div></body></html>`;

/** Excel: a table of duties with a merged body and a head of two rows. */
export const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--td {mso-style-parent:style0;}--></style></head><body link=blue>
<table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse'><!--StartFragment--><col width=64><col width=300>
<tr height=20><td rowspan=2 height=40 class=xl65>STT</td><td rowspan=2 class=xl65>Nội dung</td><td colspan=2 class=xl65>Cơ quan thực hiện</td><td rowspan=2 class=xl65>Thời gian</td></tr>
<tr height=20><td class=xl66>Chủ trì</td><td class=xl66>Phối hợp</td></tr>
<tr height=20><td class=xl67 align=right>1</td><td class=xl67>Tổ chức 04 hội nghị<br>tuyên truyền</td><td rowspan=2 class=xl67>Sở Nội vụ</td><td class=xl67>Sở Tài chính</td><td class=xl67>Quý II/2026</td></tr>
<tr height=20><td class=xl67 align=right>2</td><td class=xl67>Biểu dương người có uy tín</td><td class=xl67></td><td class=xl67>Tháng 11/2026</td></tr>
<tr style='display:none'><td>3</td><td>Hàng ẩn</td><td></td><td></td><td></td></tr>
<!--EndFragment--></table></body></html>`;

/** The same rows as the plain text that spreadsheets give. */
export const CELLS =
  'Nội dung\tChủ trì\tThời gian\n"Tổ chức hội nghị\ntuyên truyền"\tSở Nội vụ\tQuý II/2026\nBiểu dương\tSở Tài chính\tTháng 11/2026\n';

/** A web page with a plan in it. */
export const WEB = `<body><header><a href="/">Trang chủ</a></header><nav><ul><li>Giới thiệu</li></ul></nav><main><article><header><h1>Công tác dân tộc năm 2026</h1></header>
<h2>Mục đích</h2><p>Nâng cao nhận thức của <strong>đồng bào</strong>.</p><h2>Nhiệm vụ</h2><h3>Tuyên truyền</h3><ol><li>Tổ chức hội nghị<script>alert(1)</script></li><li>Phát tờ gấp</li></ol>
<form><label>Từ khóa</label><input value="bí mật"><textarea>nháp</textarea><select><option>Một</option></select><button>Gửi</button></form>
<iframe src="https://example.test"></iframe><svg><text>vẽ</text></svg><math><mi>x</mi></math><template><p>mẫu</p></template><noscript>bật mã</noscript><p hidden>ẩn</p><p style="visibility: hidden">ẩn</p>
<p onclick="alert(1)"><a href="javascript:alert(1)">Xem chi tiết</a></p></article></main><footer>Bản quyền</footer></body>`;
