import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './document-preview.harness.js';

describeAccessibility(widgetCase);
