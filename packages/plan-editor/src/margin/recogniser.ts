// Loaded when a plan is edited: what the rules of reading find in the items that are on the screen.
export { recognised, setAllRecognised, setRecognised } from '@phoihop/plan/recognise';
