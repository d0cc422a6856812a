import { definePlanEditor } from './define-plan-editor.js';

definePlanEditor();
