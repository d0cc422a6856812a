/**
 * What a widget stands in: the same font, colours and width on every page, since these a widget takes from its host; on
 * whole pixels, since letters at half a pixel are drawn one way or the other.
 */
const place = `.o { position: absolute; top: 320px; left: 0; } .cho-dat { width: 1100px; font: 16px/1.5 'Liberation Sans', sans-serif; color: #1b2023; background: #fff; text-align: left; color-scheme: light; }
.cho-dat.hop { height: 400px; overflow: hidden; }
.khac { position: absolute; top: 0; left: 1120px; width: 150px; height: 300px; overflow: hidden; }`;

/** What old portals do to everything on a page. */
const hostileSheet = `
html { font-size: 62.5%; background: #111; color-scheme: dark; }
body { background: #111; color: #eee; font: italic 12px/1 'Liberation Serif', serif; letter-spacing: normal; }
.xoay { transform: translate3d(0, 0, 0) scale(1); }
* { border: 0 !important; margin: 0; padding: 0; box-sizing: content-box; }
button, input, select, textarea, table, td, th, h1, h2, h3, ul, ol, li, p, a { font: inherit; color: red; list-style: none; text-transform: uppercase; background: yellow; }
svg, canvas { display: none; }
.btn, .table, .row, .label, .item, .text, .panel, .modal, .alert, .hidden, .cell, .toolbar { display: none !important; color: lime !important; }
:focus { outline: none !important; }
`;

/** What a build with Tailwind does to everything before its first class (preflight of version 3). */
const resetSheet = `
*, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb; }
html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; -webkit-tap-highlight-color: transparent; }
body { margin: 0; line-height: inherit; }
hr { height: 0; color: inherit; border-top-width: 1px; }
h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
a { color: inherit; text-decoration: inherit; }
table { text-indent: 0; border-color: inherit; border-collapse: collapse; }
button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; font-weight: inherit; line-height: inherit; color: inherit; margin: 0; padding: 0; }
button, [type='button'], [type='submit'] { -webkit-appearance: button; background-color: transparent; background-image: none; }
ol, ul, menu { list-style: none; margin: 0; padding: 0; }
dialog { padding: 0; }
textarea { resize: vertical; }
img, svg, video, canvas, iframe, object { display: block; vertical-align: middle; }
img, video { max-width: 100%; height: auto; }
[hidden] { display: none; }
`;

/** What old scripts do to every page. */
export const hostileScript = `
Array.prototype.remove = function () { return this; };
Array.prototype.each = function () { return this; };
Object.defineProperty(window, '$', { value: window.jQuery, writable: true, configurable: true });
jQuery(function () { jQuery('body').addClass('js'); jQuery(document).on('keydown click', function () {}); });
`;

/** Another copy of the library, at another version, with a widget of its own. */
const other = {
  script: '<script src="/khac/phoihop.classic.js" data-prefix="khac"></script>',
  widget:
    '<div class="khac"><khac-plan src="/demo/ke-hoach-phoi-hop-2026.json"><khac-recipient-list readonly></khac-recipient-list></khac-plan></div>',
};

const host = `
<nav class="navbar navbar-default"><div class="container"><a class="btn btn-primary" href="#t">Trang chủ</a></div></nav>
<table class="table" id="bang"><tr><th>Số</th><td>12</td></tr></table>
<form id="tim" class="form-inline"><input class="form-control" value="Tìm"><button class="btn" type="button">Tìm</button></form>`;

/** @typedef {{ script: string, widget: string }} Contents `script`: the tag of the loader, or nothing */

/** A page on which nothing is in the way. @param {Contents} contents */
export const cleanPage = ({ script, widget }) =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Sạch</title><link rel="stylesheet" href="/bieu-mau/place.css">${script}</head>
<body><div class="o"><div class="cho-dat" lang="vi">${widget}</div></div></body></html>`;

/** A portal of 2014 with everything that was usual. @param {Contents} contents */
export const hostilePage = ({ script, widget }) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Cổng cũ</title>
<link rel="stylesheet" href="/bieu-mau/reset.css"><link rel="stylesheet" href="/bootstrap/css/bootstrap.css"><link rel="stylesheet" href="/bieu-mau/hostile.css"><link rel="stylesheet" href="/bieu-mau/place.css">
<script src="/jquery/jquery.js"></script><script src="/bieu-mau/hostile.js"></script>${script}${other.script}</head>
<body>${host}${other.widget}<div class="o xoay"><div class="cho-dat">${widget}</div></div>${host}</body></html>`;

/** Files that both pages ask for, by path. */
export const files = {
  '/bieu-mau/place.css': place,
  '/bieu-mau/reset.css': resetSheet,
  '/bieu-mau/hostile.css': hostileSheet,
  '/bieu-mau/hostile.js': hostileScript,
};
