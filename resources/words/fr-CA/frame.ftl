# La fenêtre : menu, commandes, touches, avis, réglages, aide.


## Menu

app-title = { $page } – csqdesk
nav-name = Menu
nav-intake = Réception
nav-queue = File d’attente
nav-cases = Dossiers
nav-papers = Accusés
nav-commands = Commandes
nav-help = Aide
nav-settings = Réglages
nav-all-roles = Toutes les fonctions
nav-several-roles =
    { $count ->
        [one] { $count } fonction
       *[other] { $count } fonctions
    }


## Commandes

action-go-intake = Aller à la réception
action-go-queue = Aller à la file d’attente
action-go-cases = Aller aux dossiers
action-go-papers = Aller aux accusés
action-save-next = Enregistrer l’enveloppe et passer à la suivante
action-save-print = Enregistrer l’enveloppe et imprimer l’accusé
action-all-present = Tout est présent
action-return-instrument = Retourner l’instrument de paiement
action-next-point = Aller au prochain point à corriger
action-add-person = Ajouter une personne
action-remove-person = Retirer la personne
action-add-instrument = Ajouter un paiement
action-new-case = Ouvrir un nouveau dossier
action-change-batch = Changer de lot
action-envelope-details = Inscrire les détails de l’enveloppe
action-mark-document = Marquer une pièce de la liste
action-record-document = Inscrire une autre pièce
action-start-clock = Commencer un délai
action-change-clock = Suspendre, reprendre, prolonger ou terminer un délai
action-correct-file = Corriger la personne requérante ou le dossier
action-correct-person = Corriger les renseignements d’une personne
action-verify-instrument = Vérifier le paiement
action-decide-fee-day = Décider de l’année du tarif
action-record-certificate = Inscrire un CSQ
action-correct-certificate = Corriger un CSQ
action-write-note = Modifier la note
action-choose-language = Choisir la langue de correspondance
action-match = Apparier l’enveloppe à un dossier
action-set-aside = Mettre l’enveloppe en attente
action-clear = Vider le formulaire
action-all-conform = Tout est conforme
action-mark-complete = Déclarer complète
action-request-documents = Demander les pièces
action-print = Imprimer l’accusé
action-preview = Voir l’aperçu avant d’imprimer
action-void-paper = Annuler l’accusé
action-void-packet = Annuler l’enveloppe
action-open-case = Ouvrir le dossier
action-peek-request = Voir l’aperçu de la demande
action-sort-queue = Trier la file d’attente
action-search = Rechercher
action-undo = Annuler la dernière opération
action-redo = Rétablir ce qui a été annulé
action-refresh = Actualiser
action-commands = Chercher une commande
action-help = Voir l’aide et les touches
action-settings = Changer les réglages
action-next-pane = Aller au panneau suivant
action-previous-pane = Aller au panneau précédent
action-full-screen = Passer en plein écran ou en sortir
action-larger-text = Agrandir le texte
action-smaller-text = Réduire le texte
action-normal-text = Remettre le texte à sa taille normale
action-hide-numbers = Masquer les numéros de dossier sur les listes
action-show-numbers = Montrer les numéros de dossier sur les listes
action-other-language = Passer à l’anglais (English)
action-theme-light = Passer au thème clair
action-theme-dark = Passer au thème sombre
action-theme-contrast = Passer au contraste élevé
action-theme-system = Suivre le thème du système

palette-name = Commandes
palette-hint = Commande, dossier, réglage ou aide
palette-actions = Actions
palette-cases = Dossiers
palette-settings = Réglages
palette-nothing = Rien pour « { $text } ».
palette-count =
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
palette-small-words = le la les l un une des de du d en à au aux et ou dans mon ma mes ce cette plus %
palette-keys = { $enter } : exécuter   ·   ↑ ↓ : choisir   ·   { $escape } : fermer


## Mots par lesquels on cherche aussi une commande

find-go-intake = inscrire enveloppe courrier saisie entrée accueil
find-go-queue = échéances délais retard attendre liste demandes incomplets traitement vérifier
find-go-cases = liste demandes famille ouvrir chercher retourner trouver clients personne modifier corriger consulter
find-go-papers = reçus récépissés impressions jour imprimer impression réimprimer duplicata liste
find-save-next = sauvegarder consigner noter inscrire fin
find-save-print = sauvegarder reçu récépissé sortir impression accusés reçus
find-all-present = cocher toutes pièces documents reçus complet
find-return-instrument = renvoyer chèque lettre retour argent personnel renvoi chèques
find-next-point = faute problème avertissement rouge suivant
find-add-person = nouvelle conjoint conjointe époux épouse enfant membre famille
find-remove-person = enlever supprimer effacer ligne
find-add-instrument = inscrire payer chèque mandat traite carte argent instrument frais mandat-poste paiements
find-new-case = créer famille numéro inconnu nouvelle ajouter
find-change-batch = tournée courrier date reçue réception ouvrir fermer
find-envelope-details = cachet postal transporteur état témoin contenu
find-set-aside = brouillon garder suspendre pause plus tard
find-clear = effacer recommencer vide
find-all-conform = cocher toutes pièces documents reçus présents vérifier vérification
find-mark-complete = terminer finir compléter fermer fin complet prêt
find-mark-document = pièces document conforme manquante remplacer sans objet recevoir reçue absent documents changer modifier corriger manque expliquer illisible
find-record-document = ajouter document nouvelle consentement ircc lettre fédéral français preuve liste
find-start-clock = échéance période avis jours compter attestation
find-change-clock = échéance période respecté suspension prolongation grève fermeture
find-correct-file = modifier changer demandeur principal nom numéro famille naissance correction faute prénom
find-correct-person = modifier changer nom prénom naissance date lien correction attestation faute âge prénoms
find-verify-instrument = vérification contrôler chèque mandat traite date signature bénéficiaire paiements argent frais mandat-poste
find-decide-fee-day = frais cachet postal janvier
find-record-certificate = certificat sélection original garde ajouter nouveau perdu certificats
find-correct-certificate = certificat sélection original modifier changer perdu référence certificats
find-write-note = commentaire remarque écrire ajouter corriger mémo noter
find-choose-language = anglais français motif lettre english accusé bilingue
find-match = rattacher lier associer trouver repérer inconnu classer
find-request-documents = manquantes lettre avis réclamer
find-print = reçu récépissé sortir duplicata réimprimer papier impression imprimante accusés lettre
find-preview = regarder montrer reçu récépissé pdf enregistrer impression lire vérifier
find-void-paper = supprimer effacer reçu récépissé reprendre corriger accusés
find-void-packet = supprimer effacer inscrite par mégarde doublon deux fois courrier
find-open-case = voir demande fiche
find-peek-request = regarder détails côté résumé manque
find-sort-queue = ordre classer colonne échéance nom
find-search = trouver chercher nom numéro dossiers personne recherche
find-undo = défaire revenir retour arrière faute corriger acte défais
find-redo = refaire
find-refresh = recharger mettre à jour
find-commands = palette menu
find-help = clavier raccourcis manuel mode emploi comment
find-settings = options préférences configuration imprimante langue lecteur paramètres scanneur affichage
find-next-pane = zone
find-previous-pane = zone
find-full-screen = agrandir fenêtre grand
find-larger-text = zoom grossir plus grand police zoomer 125 150 175 200 gros grosse grosses caractères lettres lire loupe taille écran vue
find-smaller-text = zoom rapetisser diminuer plus petit police zoomer 100 125 150 petits caractères lettres taille rétrécir
find-normal-text = zoom police zoomer 100 caractères lettres défaut
find-hide-numbers = cacher confidentialité comptoir confidentiel privé
find-show-numbers = afficher confidentialité comptoir
find-other-language = langue changer english mettre interface anglophone écran
find-theme-light = couleurs blanc jour apparence mode pâle écran light
find-theme-dark = couleurs noir nuit apparence mode foncé dark écran obscur
find-theme-contrast = couleurs lisible apparence mode lire écran voir mieux
find-theme-system = couleurs apparence automatique mode écran


## Avis

notice-name = Avis
notice-undo = Annuler
notice-busy = L’opération précédente se termine : un instant, puis recommencez.
notice-ending = Un acte s’enregistre encore : la fenêtre se ferme aussitôt après.
notice-no-redo = Rien à rétablir.
frame-trouble = Quelque chose d’inattendu est arrivé : rien n’est enregistré de cet acte. Recommencez, ou fermez et rouvrez la fenêtre. Un rapport est gardé dans le répertoire « reports » des données.
notice-undone =
    { $number ->
        [none] Annulé : « { $act } ».
       *[other] Annulé : « { $act } », enveloppe { $number }.
    }
notice-undo-next =
    { $number ->
        [none] Dernier acte : « { $act } ».
       *[other] Dernier acte : « { $act } », enveloppe { $number }.
    }
notice-redone =
    { $number ->
        [none] Rétabli : « { $act } ».
       *[other] Rétabli : « { $act } », enveloppe { $number }.
    }
notice-undo-elsewhere = Rien à annuler dans ce champ. Le dernier acte s’annule hors d’un champ de texte, ou par les commandes ({ $keys }).
notice-numbers-hidden = Numéros de dossier masqués sur les listes.
notice-numbers-shown = Numéros de dossier montrés sur les listes.


## Réglages

settings-title = Réglages
settings-language = Langue
settings-language-fr = Français
settings-language-en = English
settings-theme = Thème
settings-theme-system = Celui du système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste élevé
settings-text = Taille du texte
settings-text-percent = { $percent } %
settings-not-kept = Vos réglages ne sont pas gardés : rien ne peut être écrit dans le répertoire des réglages.
settings-close = Fermer
settings-at-once = Chaque choix prend effet tout de suite.
settings-display = Affichage
settings-printing = Impression
settings-printer-ask = Choisir à chaque fois
settings-scanner = Lecteur de codes
settings-scanner-start = Touche de départ
settings-scanner-start-none = Aucune
settings-scanner-gap = Entre deux touches, au plus
settings-scanner-silence = Silence qui termine
settings-scanner-least = Touches, au moins
settings-milliseconds = { $count } ms
settings-usual = { $value } (usuel)
settings-scanner-try = Essayer ici
settings-scanner-try-hint = Balayez une étiquette
settings-scanner-read = { $keys } touches, au plus { $gap } ms entre deux. { $kind }
settings-scanner-typed = { $keys } touches, au plus { $gap } ms entre deux : lu comme une frappe.
settings-scanner-kind-tracking = Reconnu : suivi postal.
settings-scanner-kind-file = Reconnu : numéro de dossier.
settings-scanner-kind-reference = Reconnu : référence individuelle.
settings-scanner-kind-packet = Reconnu : numéro d’enveloppe.
settings-scanner-kind-paper = Reconnu : numéro d’accusé ou de lettre.
settings-scanner-kind-original = Reconnu : étiquette d’un original.
settings-scanner-kind-place = Reconnu : étiquette d’un rangement.
settings-scanner-kind-card = Reconnu : numéro de carte de paiement, non conservé.


## Aide

help-title = Aide et touches
help-here = Sur cet écran
help-everywhere = Partout
help-field = Ce champ
help-close = Fermer
help-moving = Entrée ou Tab : champ suivant. Maj+Entrée ou Maj+Tab : champ précédent. Une lettre choisit dans une liste.
help-key-next = Champ suivant, champ précédent
help-key-letter = Choisir dans une liste par sa lettre
help-key-access = Champ ou bouton dont la lettre est soulignée
help-key-tiles = Cocher une pièce, sur les tuiles
help-key-rows = Parcourir la liste
help-key-jump = Aller à un nom, sur la liste
help-key-open = Ouvrir le dossier de la ligne, sur la liste ou dans la recherche
help-key-digit = Choisir la pièce de ce rang, dans un dossier
help-key-marks = Dire la pièce choisie conforme, manquante, à remplacer ou sans objet
help-key-line = Sur une ligne d’un dossier : dire l’état, corriger, vérifier ou imprimer
help-key-back = Fermer ce qui est ouvert, puis revenir à la liste
help-key-print = Imprimer l’accusé de la ligne
help-key-preview = Voir l’accusé de la ligne
help-key-peek = Voir l’aperçu de la ligne, ou le fermer
help-key-unpeek = Fermer l’aperçu
help-cap-letter = lettre


## Ce que Qt laisse en anglais dans ses fenêtres

qt-look-in = &Dans :
qt-type = &Type de fichiers :
qt-drive = Lecteur
qt-file-of = Fichier %1
qt-file = Fichier
qt-folder = Dossier de fichiers
qt-shortcut = Raccourci
qt-remove = Retirer
action-follow-letter = Noter l’envoi d’une lettre
find-follow-letter = suivi livrée revenue recommandé avis
action-announce-outcome = Annoncer un refus ou un rejet
find-announce-outcome = intention proposer décision
action-decide-outcome = Décider la demande
find-decide-outcome = sélection refuser rejeter retourner décision
action-call-interview = Convoquer à une entrevue
find-call-interview = rencontre convocation rendez-vous
action-note-interview = Noter une entrevue
find-note-interview = présence absence venue
action-record-new-certificate = Inscrire un nouveau CSQ
find-record-new-certificate = délivré certificat sélection numéro
action-send-new-certificate = Noter l’envoi d’un nouveau CSQ
find-send-new-certificate = expédié certificat remis
action-ask-review = Noter une demande d’examen administratif
find-ask-review = contestation révision appel
action-set-representative = Inscrire une représentation
find-set-representative = avocat consultant mandat procuration
action-note-call = Noter l’appel au centre de contacts
find-note-call = téléphone clientèle
office-title = Jours fermés, tarifs et délais
office-hint = Ce qu’une personne responsable ajoute aux tables de la loi, avec sa source. Chaque ajout est inscrit au journal.
office-closures = Jours de fermeture du bureau
office-closures-add = Ajouter un jour
office-fees = Tarif par personne ajoutée
office-fees-add = Ajouter un tarif
office-periods = Prolonger plusieurs délais
office-periods-add = Prolonger les délais
office-day = Jour
office-source = Source
office-since = Premier jour
office-until = Dernier jour
office-amount = Montant
office-amount-unread = Écrire le montant en chiffres, par exemple 206.
office-kinds = Délais pour
office-every-kind = Tous
office-days = Jours ajoutés
office-reason = Motif (grève, fermeture)
office-ends-from = Qui finissent du (facultatif)
office-ends-until = au (facultatif)
office-fee-row = du { $since } au { $until }
office-closure-added = Jour de fermeture ajouté.
office-fee-added = Tarif ajouté.
office-periods-extended =
    { $count ->
        [one] 1 délai prolongé.
       *[other] { $count } délais prolongés.
    }
action-office-rules = Jours fermés, tarifs et délais du bureau
find-office-rules = fermeture congé férié grève prolonger supervision
