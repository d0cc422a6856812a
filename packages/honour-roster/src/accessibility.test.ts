import { describeAccessibility } from '@phoihop/testing';
import { widgetCase } from './honour-roster.harness.js';

describeAccessibility(widgetCase);
