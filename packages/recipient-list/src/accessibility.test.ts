import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './recipient-list.harness.js';

describeAccessibility(widgetCase);
