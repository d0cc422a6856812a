import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './plan-editor.harness.js';

describeAccessibility(widgetCase);
