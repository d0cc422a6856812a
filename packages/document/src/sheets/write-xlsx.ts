// A module of its own, so that bundlers leave out all else that the library can do (it reads seven kinds of files).
export { writeXlsx } from 'hucre/xlsx';
