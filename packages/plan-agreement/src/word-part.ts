export { writeDocx } from '@phoihop/document/docx';
