# La ligne de commande.

cli-lines-refused =
    { $count ->
        [one] { $count } ligne non enregistrée : la corriger et la renvoyer.
       *[other] { $count } lignes non enregistrées : les corriger et les renvoyer.
    }
cli-receipt-issued = Accusé { $number } délivré : { $path }
cli-receipt-again = Duplicata de l’accusé { $number } : { $path }
cli-check-ok = Tout concorde.
cli-check-problems =
    { $count ->
        [one] { $count } anomalie trouvée.
       *[other] { $count } anomalies trouvées.
    }
cli-migrated = La base est à jour.
cli-backup-done = Sauvegarde vérifiée : { $path }
cli-restored = Sauvegarde { $path } remise en place.
cli-restored-aside = L’ancien fichier est gardé ici : { $path }
cli-restored-missing-packets =
    { $count ->
        [one] L’envoi { $first } manque depuis : le reprendre.
       *[other] Les envois { $first } à { $last } manquent depuis : les reprendre.
    }
cli-restored-missing-papers =
    { $count ->
        [one] La pièce émise { $first } manque depuis : la reprendre.
       *[other] Les pièces émises { $first } à { $last } manquent depuis : les reprendre.
    }
cli-demo-start = Exercice : { $count } enveloppes fictives, dans { $folder }.
cli-demo-end = Les accusés et les lettres sont dans { $folder }.
cli-demo-state = { $state } — exigible { $due }, utilisable { $received }.
cli-demo-papers = Pièces émises : { $papers }
cli-no-screen = Aucun écran n’est disponible : « csqdesk demo » montre le travail principal sans fenêtre.

cli-help-usage = usage :
cli-help-positionals = à donner 
cli-help-options = options 
cli-help-help = montre cette aide
cli-help-csqdesk = Le bureau des demandes reçues par la poste après la délivrance d’un CSQ.
cli-help-json = lignes JSON sur la sortie standard
cli-help-source = un fichier, ou - pour l’entrée standard
cli-help-list = les montre tous, avec leurs champs
cli-help-name = le nom de l’acte ou de la question
cli-help-number = le numéro de l’enveloppe, 26-00123
cli-help-on = le jour du jugement (aujourd’hui si rien n’est dit)
cli-help-if-version = la version lue; rien ne change si ce n’est plus elle
cli-help-text = ce qui est cherché
cli-help-rule = fee, deadline, instrument, checklist, certificate ou tracking
cli-help-pdf = le fichier PDF à écrire
cli-help-folder = le dossier où mettre les pièces
cli-help-quick = l’essentiel seulement
cli-help-dest = le fichier, ou le dossier suivi de /
cli-help-file = la sauvegarde
cli-help-version = montre la version
cli-help-db = le fichier du bureau
cli-help-actor = le nom sous lequel agir
cli-help-lang = la langue
cli-help-today = rejoue un jour passé; le journal le note
cli-help-demo = le travail principal sur des données d’exercice
cli-help-packet = les enveloppes
cli-help-packet-add = enregistre des enveloppes, une ligne JSON chacune
cli-help-packet-list = toutes les enveloppes
cli-help-packet-show = une enveloppe
cli-help-packet-search = les enveloppes des dossiers qu’un texte nomme
cli-help-packet-edit = corrige une enveloppe
cli-help-assess = le jugement complet sur la demande d’une enveloppe
cli-help-act = tout acte par son nom
cli-help-ask = toute question par son nom
cli-help-rules = les règles seules, sur de simples valeurs
cli-help-receipt = délivre ou réimprime un accusé de réception
cli-help-check = intégrité, numéros, journal
cli-help-migrate = amène le fichier à cette version
cli-help-backup = une copie vérifiée
cli-help-restore = remet une sauvegarde à la place du fichier
cli-help-settings = les réglages réels de la connexion
cli-help-doctor = versions, dossiers, polices, imprimantes, clé
cli-letter-issued = Lettre { $number } délivrée : { $path }
cli-letter-again = Duplicata de la lettre { $number } : { $path }
cli-help-letter = délivre ou réimprime une lettre
cli-help-kind = sorte de lettre
