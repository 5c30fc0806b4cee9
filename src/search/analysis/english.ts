import type { Language } from './analyse';
import { stemLatin } from './stemLatin';

const words = (list: string): string[] => list.trim().split(/\s+/);
const inAllForms = (list: string): string[] => words(list).flatMap((word) => [word, stemLatin(word)]);

export const FILLERS = words(`
  a an the is are was were be been am do does did can could should would will shall may might must i we my our you your
  me us it its he they them their this that these those there here of for to in on at by with without from as and or not
  no if but so than then when whenever what which how why where who whom whose much many any some every each all both
  use uses using used get gets getting got tell show give about into onto out up off over have has had please anyone
  someone something anything need needs needed want wants possible let lets actually really just ever also only too very
  hi hello help thing things stuff mean means stand stands know understand explain while per because cannot cant doesn don
  won isn aren able ok okay didn doesn wasn weren hasn haven wouldn couldn shouldn going gonna gotta etc else yet whether
  must became become becomes being having makes made making came come comes goes went says say said ask asks asked within
  during upon via themselves itself myself yourself own around among against toward towards though although since until
  unless onto per anyway basically exactly simply please thanks thank somehow
`);

export const ASIDES = inAllForms(`
  early first still happen happened list difference between versus vs long soon best better good right way option after
  before again already instead time currently now today old new ahead always never quickly automatically manually
  easily correctly properly one two three several different same other another most least more less like small big
  large simple complex full empty main common typical real total average single multiple certain specific current
  previous next last recent free cheap expensive safe bad wrong correct broken slow fast intermittent sudden suddenly
  constantly regularly suddenly unexpectedly successfully directly actively fully partly partially roughly
  approximately nearly almost enough once twice half whole entire rest far close near away apart rather quite
  usually often sometimes frequently together alone every everything everywhere longer anymore
`);

export const ASPECTS = inAllForms(`
  find reduce catch avoid switch change leave keep see look make work end stop go start begin run stick fail try set put
  take send receive read write open close call ask answer check verify ensure allow deny block wait hold save lose miss
  hit reach exceed rise fall drop grow increase decrease lower raise improve shorten speed move replace rename copy
  share split merge join connect attach detach build create manage handle apply launch provide require include
  depend differ learn plan decide choose pick prefer compare measure calculate estimate report display print describe
  import add remove delete update enable disable turn respond resolve fix solve prevent support detect notice
  identify define declare return follow lead become switch group test track prepare continue trigger register assign
  step procedure process guide tutorial example sample setup install installation configure configuration config setting
  upgrade type kind reason cause problem issue error message meaning definition overview summary introduction benefit
  advantage disadvantage pros cons feature recommended recommendation default value number count size condition status
  state result effect impact response solution maximum minimum max min latest version name address location file command
  option parameter table service tool product system question company team people person user owner replacement
  alternative method approach strategy technique idea concept purpose goal role rule tip note detail info information
  document documentation page link diagram figure chart date day days week month year hour minute second duration period
  stage phase order sequence part place case situation use usage requirement prerequisite performance spike surge mistake
  die dead kill yml yaml json tf sh py md txt conf challenge consideration insight improvement involve involved stay
  remain exist appear disappear belong offer deliver ship adopt adoption introduce benefit gain win hurt damage risk
  worry trust believe expect intend aim focus matter care cover handle tackle address deal cope manage maintain operate
  operating operation organize arrange structure design architecture pattern practice principle standard example item
  component element piece bit chunk category class group area field domain topic subject aspect side view point
  perspective reason background context scenario scope range limit bound boundary edge extent degree rate ratio share
  percentage amount total sum average mean median trend growth progress advance evolution history future past present
  era moment event occasion chance opportunity possibility ability capability capacity skill knowledge experience
  expertise lesson mistake failure success outcome output input source target destination origin root base basis
  foundation core heart key essential important critical necessary useful helpful valuable effective efficient
  efficiency effectiveness productivity quality quantity reliability stability complexity simplicity flexibility
  drawback downside upside weakness strength trade tradeoff trap pitfall caveat warning hint advice suggestion
  proposal plan strategy roadmap path journey road route direction way means tool kit set bundle package member staff
  people human humans person operator engineer manager lead leader newcomer hire hires newbie beginner expert
  customer client vendor provider supplier partner business organization enterprise department job task work workload
  duty responsibility ownership role position place location site environment world market industry sector fact truth
  claim evidence proof data info statistic report reporting summary conclusion wrap introduction overview intro basics
  fundamentals primer cheat sheet faq term terminology glossary acronym abbreviation prewarm predefined built builtin
  manual manually automatic automated automation prepare ready advance beforehand upfront proactive reactive
  worth worthwhile suitable appropriate proper fit match matching relevant related similar equal equivalent opposite
  enough sufficient minimal optimal ideal perfect worst worse better slower faster cheaper bigger smaller higher lower
  keeps keeping gone missing wrong weird strange odd normal abnormal unusual regular irregular constant permanent
  stuck found built sent kept left lost done seen shown known given taken written ran began begun chosen broke broken
  happening occurring occur survive shorten lengthen tell teach learned explain
  choose survive satisfy convince justify afford explode jump climb drop shrink
  hide expose touch feel hear watch look listen guess wonder help assist guide advise warn inform remind confirm agree
  accept reject refuse complain blame forget remember trouble difficulty hard easy tricky simple straightforward quick
  rush bring carry throw catch grab lift sit lie born treat prove
  demonstrate illustrate present represent refer mention claim assume suppose imagine consist belong relate associate
  combine mix separate divide cut break tear crack correct adjust adapt modify convert transform translate turn
  swap exchange flip roll spin stretch extend expand widen narrow tighten loosen strict exact rough deep shallow
  broad wide thin thick heavy strong weak fresh busy none nobody nothing
  stack avoidance landscape ecosystem thorough detail shock monday tuesday wednesday thursday friday saturday sunday
  held told thought meant spent paid temporary daily weekly monthly yearly annually hourly annual quarterly onward afterwards meanwhile
`);

export const english: Language = {
  fillers: new Set(FILLERS),
  asides: new Set(ASIDES),
  aspects: new Set(ASPECTS),
  stem: stemLatin,
  isPredicate: () => false,
  isUntelling: () => false,
  sound: () => '',
};
