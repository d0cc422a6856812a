import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './saving-status.harness.js';

describeAccessibility(widgetCase, ['3.3.4']);
