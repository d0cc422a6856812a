import { defineNominationForm } from './define-nomination-form.js';

defineNominationForm();
