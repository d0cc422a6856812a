import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './plan-agreement.harness.js';

describeAccessibility(widgetCase, ['3.3.4']);
