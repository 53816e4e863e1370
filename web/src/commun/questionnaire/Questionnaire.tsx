import { useEffect, useMemo } from 'react';
import { Model, Serializer, SvgRegistry, type PageModel } from 'survey-core';
import 'survey-core/i18n/french';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import type { Reponses } from './modele.ts';
import styles from './questionnaire.module.css';

const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

Serializer.addProperty('page', { name: 'restreint:boolean' });
/** A drawing that carries a `style` of its own is refused by the content security policy; the one that does, a timer, serves nothing here. */
for (const [nom, dessin] of Object.entries(SvgRegistry.icons))
  if (dessin.includes(' style=')) Reflect.deleteProperty(SvgRegistry.icons, nom);

interface Proprietes {
  readonly modele: object;
  readonly depart: Reponses;
  readonly page: number;
  readonly surPage: (page: number) => void;
  readonly surSaisie: (reponses: Reponses) => void;
  readonly lectureSeule: boolean;
  /** The restricted pages are withheld. */
  readonly tues: boolean;
  /** Said beside each question, by its name. */
  readonly remarques: ReadonlyMap<string, string>;
  /** Faults found by the service, by path of the answer. */
  readonly fautes: readonly { readonly question: string; readonly motif: string }[];
}

type Dessine = Pick<Proprietes, 'modele' | 'depart' | 'lectureSeule' | 'tues' | 'remarques'>;
function ouvrir({ modele, depart, lectureSeule, tues, remarques }: Dessine): Model {
  const ouvert = new Model(modele);
  ouvert.locale = 'fr';
  ouvert.data = structuredClone(depart);
  ouvert.checkErrorsMode = 'onComplete';
  ouvert.showCompleteButton = false;
  ouvert.generateStylesheet = false;
  ouvert.showTitle = false;
  ouvert.showPageTitles = true;
  ouvert.questionErrorLocation = 'bottom';
  ouvert.widthMode = 'responsive';
  ouvert.textUpdateMode = 'onTyping';
  ouvert.autoFocusFirstQuestion = false;
  ouvert.readOnly = lectureSeule;
  for (const page of ouvert.pages)
    if (tues && page.getPropertyValue('restreint') === true) page.visible = false;
  for (const question of ouvert.getAllQuestions()) {
    const remarque = remarques.get(question.name);
    if (remarque !== undefined)
      question.description = [`Remarque : ${remarque}`, question.description].filter(Boolean).join(' – ');
  }
  return ouvert;
}

/** Shows that page, when it may be shown. */
function tourner(ouvert: Model, page: number): void {
  const voulue = ouvert.pages[page];
  if (voulue?.isVisible === true && ouvert.currentPage !== voulue) ouvert.currentPage = voulue;
}

/** Some fields are only read when they are left: so they are when the phone is put away. */
function quitterChamp(): void {
  if (document.hidden && document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** The questionnaire itself, drawn from its model: heavy, so loaded with this page alone. */
export default function Questionnaire({
  modele,
  depart,
  page,
  surPage,
  surSaisie,
  lectureSeule,
  tues,
  remarques,
  fautes,
}: Proprietes) {
  // A model is a living object: made again only when what it shows is other.
  const ouvert = useMemo(
    () => ouvrir({ modele, tues, lectureSeule, remarques, depart }),
    [modele, tues, lectureSeule, remarques, depart],
  );
  useEffect(() => {
    const saisie = (): void => surSaisie(structuredClone(ouvert.data as Reponses));
    const tournee = (): void => surPage(ouvert.pages.indexOf(ouvert.currentPage as PageModel));
    ouvert.onValueChanged.add(saisie);
    ouvert.onCurrentPageChanged.add(tournee);
    return () => {
      ouvert.onValueChanged.remove(saisie);
      ouvert.onCurrentPageChanged.remove(tournee);
    };
  }, [ouvert, surPage, surSaisie]);
  useEffect(() => tourner(ouvert, page), [ouvert, page]);
  useEffect(() => {
    document.addEventListener('visibilitychange', quitterChamp);
    return () => document.removeEventListener('visibilitychange', quitterChamp);
  }, []);
  useEffect(() => {
    for (const { question, motif } of fautes) {
      const nom = question.split(/[.[]/)[0] ?? '';
      ouvert
        .getQuestionByName(nom)
        ?.addError(nom === question ? motif : `${question.slice(nom.length)} : ${motif}`);
    }
  }, [ouvert, fautes]);
  return (
    <div className={styles['questionnaire']}>
      {/* The library's own style element has no nonce: the content security policy refuses it. */}
      <style nonce={nonce()}>{ouvert.themeStyle}</style>
      <Survey model={ouvert} />
    </div>
  );
}
