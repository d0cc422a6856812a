import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './plan-agreement.harness.js';

describeAccessibility(widgetCase);
