import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './responsibility-matrix.harness.js';

describeAccessibility(widgetCase, ['1.4.13', '2.5.7', '3.3.1', '3.3.3', '3.3.4']);
