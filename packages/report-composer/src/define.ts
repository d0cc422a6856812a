import { defineReportComposer } from './define-report-composer.js';

defineReportComposer();
