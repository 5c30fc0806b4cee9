import { toKeys } from './keyboard';

/** Stems of verbs by which readers say what a text says with a noun, or in another form (“줄여서”, “줄입니다”). */
export const KOREAN_VERBS = (
  '줄이 줄어들 늘리 늘어나 옮기 바꾸 고치 올리 내리 나누 합치 되돌리 돌리 살리 떠나 끝나 끝내 멈추 맡기 넘기 넘어가 나가 ' +
  '올라가 내려가 부르 깨우 터지 막히 사라지 없애 보내 가져오 내보내 찾아내 알아내 알아채 갈아타 꺼지 켜지 느리 느려지 비싸 아끼 ' +
  '뚫리 털리 죽이 거르 맞추 겹치 쌓이 몰리 그만두 낮추 미루 빠뜨리 훔치 쪼개 남기 채우 비우 놓치 높이'
).split(' ');

/** By their first two keys, the keys of each stem as it stands before an ending and as it melts into one (`줄이`, `줄여`). */
const FORMS = new Map<string, (readonly [form: string, verb: string])[]>();
for (const verb of KOREAN_VERBS) {
  const keys = toKeys(verb);
  const forms = FORMS.get(keys.slice(0, 2)) ?? [];
  forms.push([keys, verb], [keys.replace(/l$/, 'u'), verb]);
  FORMS.set(keys.slice(0, 2), forms);
}

/** The stem of a verb in any form; none where the word is no such verb. */
export function verbStem(word: string): string | undefined {
  const keys = toKeys(word);
  return FORMS.get(keys.slice(0, 2))?.find(([form]) => keys.startsWith(form))?.[1];
}
