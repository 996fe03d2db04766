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
cli-restored = Sauvegarde { $path } remise en place. L’ancien fichier est gardé à côté.
cli-demo-start = Exercice : { $count } enveloppes fictives, dans { $folder }.
cli-demo-end = Les accusés et les lettres sont dans { $folder }.
cli-demo-state = { $state } — exigible { $due }, utilisable { $received }.
cli-demo-papers = Pièces émises : { $papers }
cli-no-screen = Aucun écran n’est disponible : « csqdesk demo » montre le travail principal sans fenêtre.
