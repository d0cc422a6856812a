import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './responsibility-matrix.harness.js';

describeAccessibility(widgetCase);
