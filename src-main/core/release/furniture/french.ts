import type { FurnitureGroup } from './rules.ts';

/** Furniture of French pages (design/domain-rules.md, E2). */
export const FRENCH_FURNITURE: readonly FurnitureGroup[] = [
  {
    reason: 'comment-form',
    zone: 'anywhere',
    closesArticle: true,
    lines: [
      '(?:les )?(?:commentaires|réactions|avis) (?:des|de nos) (?:lecteurs|internautes|visiteurs)|vos (?:commentaires|réactions)|(?:commentaires|réactions) ?[:(] ?\\d{1,5}',
      '(?:laisser|laissez|ajouter|ajoutez|poster|postez|ecrire|écrivez|publier|deposer) (?:un|votre) (?:commentaire|réponse|avis)(?: annuler la réponse)?',
      'laisser une réponse(?: annuler la réponse)?',
      '\\d{1,5} (?:commentaires?|réponses?|réactions?)(?: (?:sur|à) .{1,200})?',
      'soyez le premier à (?:commenter|réagir|donner votre avis).{0,40}|aucun commentaire|pas de commentaires?(?: encore)?',
      'les commentaires sont (?:fermés|clos|désactivés).{0,40}|réagir à cet article|donnez votre avis',
    ],
  },
  {
    reason: 'comment-form',
    zone: 'anywhere',
    lines: [
      'annuler la réponse|répondre à .{1,60} annuler la réponse',
      'votre adresse (?:e-?mail|de messagerie|électronique|email) ne sera pas publiée.{0,100}',
      "les champs obligatoires sont (?:indiqués|marqués|signalés)(?: avec| par| d'un)?.{0,20}",
      'enregistrer mon nom, ?(?:mon )?.{0,140}',
      '(?:prévenez|avertissez|notifiez)-moi (?:de tous les|par e-?mail).{0,80}',
      'vous devez (?:être connecté|vous connecter|vous identifier).{0,20} (?:pour|afin de) .{0,30}comment.{0,20}',
      'ce site utilise akismet.{0,140}',
    ],
  },
  {
    reason: 'comment-form',
    zone: 'after',
    lines: [
      '(?:vos )?commentaires?',
      '(?:votre )?(?:nom|e-?mail|adresse e-?mail|site(?: web)?|commentaire|message|courriel) ?\\*?',
      'envoyer|répondre|soumettre|valider',
    ],
  },
  {
    reason: 'back-to-top',
    zone: 'anywhere',
    lines: [
      '(?:bouton )?(?:retour|revenir|remonter|aller) (?:en|au|vers le) haut(?: de (?:la )?page)?|haut de (?:la )?page',
    ],
  },
  {
    reason: 'share-bar',
    zone: 'anywhere',
    lines: [
      "(?:partager|partagez|partage)(?: (?:cet article|cette page|cet? (?:post|publication)|l'article|l'info|ceci|ça))?(?: (?:sur|via|par|avec) .{1,60})?",
      'cliquez? pour (?:partager|imprimer|envoyer|copier).{0,80}|cliquer pour (?:partager|imprimer|envoyer|copier).{0,80}',
      '\\d{1,6}[.,]?\\d{0,3}k? ?(?:partages?|vues?|lectures?)|(?:partages?|vues?|lectures?) ?:? ?\\d[\\d. ]{0,8}',
      'suivez[- ]nous(?: (?:sur|aussi sur) .{1,80})?|suivez .{1,40} sur (?:google|whatsapp|telegram|facebook|twitter|x|instagram|youtube).{0,60}',
      "copier le lien|lien copié.{0,20}|imprimer (?:cet article|cette page|la page)|envoyer (?:par e-?mail|à un ami)|version imprimable|j'aime(?: ça)?(?: chargement.{0,4})?",
    ],
  },
  { reason: 'share-bar', zone: 'edge', lines: ['imprimer|tweeter|envoyer|télécharger(?: (?:le|en) pdf)?'] },
  {
    reason: 'cookie-notice',
    zone: 'edge',
    lines: [
      '(?:ce site|notre site|nous|en (?:poursuivant|continuant|naviguant|cliquant)|afin de|pour vous offrir) .{0,300}(?:cookies?|traceurs).{0,300}',
      "(?:tout )?(?:accepter|refuser|j'accepte|je refuse|continuer sans accepter|personnaliser)(?: (?:tout|et fermer|les cookies|tous les cookies))?",
      '(?:gestion|politique|paramètres|préférences) (?:des|de|en matière de|relatives aux) cookies|paramétrer(?: les cookies)?',
    ],
  },
  {
    reason: 'navigation',
    zone: 'anywhere',
    lines: [
      '(?:lu|vu|consulté|affiché) ?: ?\\d{1,7} fois|nombre de (?:vues|lectures) ?: ?\\d{1,7}',
      '(?:aller|passer|accéder) (?:directement )?au (?:contenu|menu)(?: principal)?.{0,20}',
      'temps de lecture ?:? ?.{0,30}|lecture ?:? ?\\d{1,3} ?min.{0,12}|\\d{1,3} ?min(?:utes?)? de lecture',
      'vous êtes ici ?:.{0,160}',
      "écouter (?:cet |l')article|taille (?:du texte|de la police).{0,20}|(?:agrandir|réduire|diminuer) (?:le texte|la police)",
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      "page d'accueil",
      'accueil|(?:menu|navigation)(?: principale?)?|recherche(?:r)?(?: sur le site)?|fermer(?: le menu)?|ouvrir le menu',
      "(?:article|publication|page) (?:précédente?|suivante?).{0,160}|(?:précédent|suivant).{0,160}|navigation (?:de l'article|des articles)",
      '(?:mots?[- ]cl[eé]s?|étiquettes?|tags?|catégories?|rubriques?|thèmes?) ?: .{1,200}|mots?[- ]clés?|étiquettes?',
      "mentions légales|politique de confidentialité|conditions (?:générales )?d'utilisation|plan du site|qui sommes[- ]nous|contactez[- ]nous|nous contacter|publicité sur .{0,30}",
      '(?:copyright|©|\\(c\\)).{0,120}|.{0,80}tous droits réservés.{0,60}|propulsé par .{1,60}',
      "bienvenue aux nations unies|français|fil d'information|gouvernement (?:du québec|du canada)|nous joindre|accessibilité|foire aux questions|faq|avis de fraude|courriel|envoyer par courriel|couverture des réunions|(?:tous les |tous nos )?communiqués de presse|le portail .{2,60}|liens utiles|espace (?:presse|médias|client)|retour(?: à la liste| aux actualités| à l'accueil| aux communiqués)?|voir (?:tout|toutes les actualités|tous les communiqués)|afficher plus|charger plus|accès rapides?|partenaires|abonnements? par courriel",
      "connexion|se connecter|s'inscrire|mon compte|s'identifier",
    ],
  },
  {
    reason: 'related-articles',
    zone: 'anywhere',
    closesArticle: true,
    lines: [
      'dans la même catégorie|à lire dans la même (?:rubrique|catégorie)',
      '(?:articles?|contenus?|sujets?|publications?|actualités) (?:similaires?|connexes?|liée?s?|associée?s?|en rapport)',
      '(?:vous aimerez|vous pourriez) (?:aussi|aussi aimer|également aimer|être intéressé.{0,20})',
      'sur le même (?:sujet|thème)|dans la même (?:rubrique|catégorie)|du même auteur',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'anywhere',
    lines: [
      "(?:à )?(?:lire|voir|écouter|découvrir) (?:aussi|également|plus) ?[:|>-] ?.{1,240}|lire (?:la suite|plus|aussi|l'article complet)|lisez aussi ?:? ?.{1,240}",
    ],
  },
  {
    reason: 'related-articles',
    zone: 'after',
    closesArticle: true,
    lines: [
      'à (?:lire|voir) (?:aussi|également)|voir (?:aussi|plus)|(?:les )?(?:articles )?(?:les )?plus (?:lus?|vus|populaires|partagés|récents)',
      "(?:dernières?|autres?|plus d')[ ]?(?:actualités|articles|infos|nouvelles|informations|publications)|à la une|à ne pas manquer|tendances|articles récents|recommandé(?: pour vous)?",
    ],
  },
  {
    reason: 'subscription',
    zone: 'edge',
    lines: [
      "(?:abonnez|inscrivez)-vous(?: .{1,120})?|s'abonner(?: à .{1,80})?|je m'abonne|(?:notre )?newsletter|lettre d'information",
      '(?:recevez|recevoir) .{0,80}(?:newsletter|e-?mail|boîte).{0,60}|rejoignez .{0,60}(?:chaîne|canal|newsletter|communauté|groupe).{0,60}',
    ],
  },
  {
    reason: 'subscription',
    zone: 'anywhere',
    lines: [
      '(?:si vous ne (?:souhaitez|désirez|voulez) plus|pour (?:vous désabonner|vous désinscrire|ne plus recevoir)|se désabonner|se désinscrire|vous recevez (?:ce|cet)).{0,200}',
      '(?:voir|consulter|afficher) (?:ce|cet) (?:e-?mail|message|courriel) dans (?:votre|un|le) navigateur.{0,40}',
    ],
  },
  {
    reason: 'outside-article',
    zone: 'after',
    lines: [
      '(?:ce|cet|le présent) (?:message|e-?mail|courriel|courrier électronique).{0,60} (?:est|sont|peut|peuvent) .{0,60}(?:confidentiel|destiné).{0,400}',
      "(?:pensez à|pensons à|préservons|respectez) l'environnement.{0,100}|envoyé de(?:puis)? mon .{1,40}",
      "à l'intention des organes d'information.{0,4}document non officiel",
    ],
  },
  {
    reason: 'advertisement',
    zone: 'anywhere',
    lines: [
      'publicités?|contenu sponsorisé|(?:la )?suite après (?:la|cette) publicité|annonces? publicitaires?|publi-?(?:reportage|rédactionnel)',
    ],
  },
  { reason: 'advertisement', zone: 'edge', lines: ['pub|sponsorisé'] },
  { reason: 'advertisement', zone: 'inside', lines: ['annonces?'] },
  {
    reason: 'media-credit',
    zone: 'anywhere',
    lines: [
      '(?:photo|image|vidéo|illustration|visuel)s? ?[:©/] ?.{1,70}',
      '(?:crédits? ?)(?:photos?|images?|vidéos?)? ?[:©] ?.{1,70}|crédits? photos? .{1,60}|photo (?:de |par )?(?:archives?|dr|d\\.r).{0,40}',
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      'sélection de la langue|recherche(?:r)? dans .{2,40}|vous êtes ici|détails de la page|à propos de ce site|avis|haut de (?:la )?page|sur cette page|sommaire|médias sociaux',
      "retour à .{2,30}|nous écrire|agenda|l'actualité|données personnelles|crédits|alertes? infos?|quitter la version mobile|version (?:mobile|bureau)|signaler (?:un problème|une erreur|un contenu).{0,40}",
      "(?:télécharger|consulter) (?:le|la|au format) ?\\.?(?:pdf|communiqué|document|version pdf).{0,30}|.{3,160}\\(?(?:format )?pdf ?[,-] ?[\\d.,]+ ?(?:ko|mo|kb|mb).{0,40}|documents? (?:listés? dans l'article|joints?|à télécharger|associés?)",
      "(?:l')?agence .{0,40}presse(?: service)?.{0,60}|algérie presse service|de ?: .{2,70}|météo .{2,30}|accueil .{2,160}|liens (?:utiles|externes)|date de .{2,20}",
      'avez-vous trouvé (?:cette page|ce contenu) utile.{0,20}|cette page vous a-t-elle été utile.{0,20}|noter cet article',
    ],
  },
  {
    reason: 'navigation',
    zone: 'anywhere',
    lines: [
      "article (?:réservé|exclusif).{0,30}abonnés|réservé aux abonnés|offrir l'article|ajouter à (?:vos|mes) (?:sélections|favoris)|réutiliser ce contenu|contribuer",
    ],
  },
  {
    reason: 'cookie-notice',
    zone: 'edge',
    lines: [
      'panneau de gestion des cookies|préférences pour tous les services|.{0,300}(?:vous|votre|vos) .{0,240}(?:cookies|traceurs).{0,300}|.{0,240}(?:cookies|traceurs).{0,200} (?:vous|votre|vos) .{0,240}',
    ],
  },
  {
    reason: 'share-bar',
    zone: 'edge',
    lines: [
      "commenter|toutes les réactions.{0,6}|voir la traduction|voir (?:plus|moins)|les plus pertinents|suivre|s'abonner à la page",
    ],
  },
  {
    reason: 'share-bar',
    zone: 'anywhere',
    lines: [
      "partager (?:la page|l'article|cet article|cette page|l'actualité)|merci de (?:partager|faire suivre|diffuser).{0,40}",
    ],
  },
  {
    reason: 'outside-article',
    zone: 'anywhere',
    lines: [
      "transféré(?:e)?(?: (?:de nombreuses fois|plusieurs fois))?|-{2,} ?(?:message (?:transféré|original|d'origine)|forwarded message) ?-{0,}|début du message (?:transféré|réexpédié)",
    ],
  },
  {
    reason: 'related-articles',
    zone: 'anywhere',
    closesArticle: true,
    lines: [
      'ces (?:articles|contenus|sujets) (?:pourraient|peuvent|vont).{0,40}intéresser|(?:éléments?|sujets?|thèmes?) similaires.{0,20}|plus dans cette catégorie.{0,200}|à consulter (?:également|aussi)|sujets? associés?',
    ],
  },
  {
    reason: 'related-articles',
    zone: 'after',
    closesArticle: true,
    lines: [
      "en savoir plus|pour aller plus loin|voir plus d'articles|nos autres (?:articles|communiqués)|(?:autres|derniers) communiqués|dernières actualités",
    ],
  },
  {
    reason: 'navigation',
    zone: 'edge',
    lines: [
      "comment s'en assurer|haut|version pdf.{0,20}|version imprimable|tous les articles|l'équipe|charte (?:d'utilisation|éditoriale|de .{2,30})|nos engagements|médias connexes|contenu|sauf mention .{0,40}propriété intellectuelle.{0,200}|politique de .{2,40}|gestion de vos données|coin presse|s'en assurer",
    ],
  },
  {
    reason: 'related-articles',
    zone: 'after',
    closesArticle: true,
    lines: [
      "(?:nos|les) derniers? (?:articles|contenus|posts?)|ces contenus peuvent.{0,40}|voir également|dans l'actualité|à lire dans .{2,60}",
    ],
  },
  {
    reason: 'outside-article',
    zone: 'after',
    closesArticle: true,
    lines: [
      '.{0,80}tous droits réservés.{0,400}|.{0,160}(?:reproduction|rediffusion) .{0,60}interdite.{0,200}',
    ],
  },
  { reason: 'media-credit', zone: 'anywhere', lines: ['.{3,200}[.,;] ?ph ?[.:]{1,2} ?[^.!?]{1,30}'] },
  { reason: 'related-articles', zone: 'inside', lines: ['pour aller plus loin'] },
  { reason: 'comment-form', zone: 'inside', lines: ['(?:commenter|réagir) ?\\(?\\d{1,5}'] },
];
