import '@phoihop/kit/define-round';
import '@phoihop/honour-roster/define';
