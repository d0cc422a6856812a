import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './recipient-list.harness.js';

describeAccessibility(widgetCase, ['2.5.7', '3.3.1', '3.3.3', '3.3.4']);
