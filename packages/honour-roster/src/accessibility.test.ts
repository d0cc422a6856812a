import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './honour-roster.harness.js';

describeAccessibility(widgetCase, ['3.3.1', '3.3.3', '3.3.4']);
