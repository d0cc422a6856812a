import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './progress-chart.harness.js';

describeAccessibility(widgetCase);
