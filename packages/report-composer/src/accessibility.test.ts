import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './report-composer.harness.js';

describeAccessibility(widgetCase);
