import '@phoihop/kit/define-round';
import '@phoihop/nomination-form/define';
