import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './report-composer.harness.js';

describeAccessibility(widgetCase, ['3.3.1', '3.3.4']);
