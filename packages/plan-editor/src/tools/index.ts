// Loaded beside the surface: nobody needs it to type the first letter.
import { moreToolsStyles } from '../narrow/more-tools.styles.js';
import { toolsStyles as deskTools } from './tools.styles.js';

export { Tools, type ToolsAccess, type ToolsHost } from './tools.js';

/** What the tools are drawn with. */
export const toolsStyles = [deskTools, moreToolsStyles];
