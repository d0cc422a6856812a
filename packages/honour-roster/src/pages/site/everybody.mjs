import '@phoihop/honour-roster/define';

const roster = document.querySelector('ph-honour-roster');
const reply = await fetch('/public.json');
if (roster) roster.publicRound = await reply.json();
