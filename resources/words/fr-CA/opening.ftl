# La fenêtre qui paraît quand le fichier du bureau ne s’ouvre pas.

no-office-title = Les dossiers ne s’ouvrent pas
no-office-hint = Rien n’a été modifié. Réessayez une fois l’obstacle levé, ou choisissez le fichier là où il se trouve maintenant.
no-office-retry = Réessayer
no-office-choose = Choisir un autre fichier
no-office-files = Fichiers de csqdesk (*.csqdesk);;Tous les fichiers (*)
no-office-quit = Quitter
