# Ce qui empêche un acte, et quoi faire.

problem-field = { $field } – { $sentence }
problem-text-control = Ce texte contient un caractère invisible ({ $character }) : le retirer et recommencer.
problem-text-too-long = Texte de plus de { $limit } caractères : le raccourcir.
problem-text-card-number = Ce texte ressemble à un numéro de carte : il n’est pas conservé.
problem-text-card-or-instrument = Ce numéro peut être celui d’une carte ou d’un instrument de paiement : dire lequel, rien n’est conservé d’ici là.
problem-text-card-or-tracking = Ce numéro peut être celui d’une carte ou d’un envoi : dire lequel, rien n’est conservé d’ici là.
problem-json-not-object = Un objet JSON est attendu : { "{" }"champ": valeur{ "}" }.
problem-json-unreadable = Cette ligne n’est pas du JSON lisible : la vérifier.
problem-field-unknown = Ce champ n’existe pas : le retirer ou corriger son nom.
problem-field-missing = Ce champ est nécessaire : le remplir.
problem-field-twice = Ce champ est écrit deux fois : en garder un seul.
problem-field-type = Une valeur d’une autre sorte est attendue ({ $expected }).
problem-code-unknown = « { $value } » n’est pas dans la liste : { $allowed }.
problem-date-unreadable = Date attendue sous la forme aaaa-mm-jj.
problem-date-does-not-exist = La date { $value } n’existe pas : la corriger.
problem-date-out-of-range = Cette date est hors du calendrier connu : la vérifier.
problem-date-in-future = Cette date est après aujourd’hui ({ $today }) : la vérifier.
problem-received-in-future = La date de réception est après aujourd’hui ({ $today }) : la vérifier.
problem-amount-negative = Un montant ou un nombre n’est jamais négatif : le vérifier.
problem-number-too-large = Ce nombre est trop grand : le vérifier.
problem-deadline-days = Le nombre de jours est entre 0 et { $most } : le corriger.
problem-name-too-long = Nom de plus de { $limit } caractères : le raccourcir comme sur le document.
problem-ref-missing = Le champ « ref » est nécessaire : il permet de renvoyer la ligne sans la doubler.
problem-name-or-file-missing = Inscrire un numéro de dossier, un nom ou une étiquette pour cette enveloppe.
problem-person-row-unknown = Il n’y a pas de personne { $row } dans cette demande (la première est 0).
problem-last-four-shape = Inscrire exactement les quatre derniers chiffres de la carte, rien d’autre.
problem-packet-unknown = Aucune enveloppe { $number } : vérifier le numéro.
problem-case-unknown = Aucun dossier ne correspond : inscrire son numéro.
problem-request-unknown = Aucune demande { $number }.
problem-paper-unknown = Aucune pièce émise { $number } : vérifier le numéro.
problem-instrument-unknown = Aucun paiement { $number } dans cette demande.
problem-certificate-unknown = Aucun CSQ { $number } dans ce dossier.
problem-batch-unknown = Aucun lot ouvert { $number }.
problem-act-unknown = Aucun acte « { $name } » : « act --list » les montre tous.
problem-question-unknown = Aucune question « { $name } » : « ask --list » les montre toutes.
problem-version-conflict = Quelqu’un a modifié ceci entre-temps (version { $seen } vue, { $current } actuelle) : relire, puis recommencer.
problem-busy = La base est occupée par un autre poste depuis 15 secondes : rien n’est enregistré, recommencer.
problem-disk-full = Enregistrement impossible : le disque est plein. Rien n’est perdu de ce qui était enregistré.
problem-disk-error = Enregistrement impossible : le disque ne répond pas comme il faut. Prévenir le soutien technique.
problem-read-only = Enregistrement impossible : le dossier { $path } est en lecture seule.
problem-address = Cet emplacement n’est pas un chemin de fichier : donner celui d’un fichier sur un disque local.
problem-damaged-file = Le fichier { $path } est endommagé. Rien n’y a été changé : restaurer une sauvegarde.
problem-damaged-file-restore = Le fichier { $path } est endommagé. Rien n’y a été changé : restaurer la sauvegarde { $backup }.
problem-missing-file-restore = Le fichier { $path } n’est plus là. Rien n’a été créé à sa place : restaurer la sauvegarde { $backup }, ou donner un autre chemin.
problem-foreign-file = Le fichier { $path } n’est pas une base de csqdesk : il est laissé tel quel.
problem-newer-file = Le fichier { $path } vient d’une version plus récente de csqdesk : il est laissé tel quel, mettre le programme à jour.
problem-no-file = Il n’y a pas de fichier { $path }.
problem-file-exists = Le fichier { $path } existe déjà : choisir un autre nom.
problem-file-unreadable = Le fichier { $path } ne peut pas être lu.
problem-in-use = La base est ouverte ailleurs : fermer csqdesk sur les autres postes, puis recommencer.
problem-no-place-for-file = Aucun fichier ne peut être à cet endroit ({ $path }) : donner un autre chemin.
problem-backup-digest = La sauvegarde { $path } n’a plus l’empreinte notée à sa création : en choisir une autre.
problem-backup-unsound = La sauvegarde { $path } est endommagée ou n’en est pas une : en choisir une autre. Rien n’a été changé.
problem-backup-onto-itself = La sauvegarde et la base sont le même fichier ({ $path }).
problem-network-folder = Le dossier { $path } est sur le réseau : SQLite y perdrait des données. Choisir un disque local.
problem-cloud-folder = Le dossier { $path } est synchronisé avec un service infonuagique : choisir un dossier local.
problem-server-not-offered = Les serveurs de base de données ne sont pas encore offerts : donner le chemin d’un fichier.
problem-journal-key-missing = La clé du journal n’est pas sur ce poste ({ $path }) : la remettre en place depuis sa copie.
problem-law-table = Table de droit { $file }, ligne { $row }, clé { $name } : { $what }. La corriger avant de continuer.
problem-actor-not-mapped = Le nom « { $actor } » n’est pas lié à votre compte.
problem-account-unknown = Le compte « { $account } » n’est lié à personne dans ce bureau : une personne responsable doit l’ajouter.
problem-item-received-cannot-be-absent = Cette pièce a été reçue : elle peut être à remplacer, perdue ou retournée, jamais manquante.
problem-original-cannot-be-missing = Cet original est en garde : il peut être retourné ou déclaré perdu, jamais manquant.
problem-instrument-already-returned = Ce paiement a déjà été retourné, remplacé ou encaissé.
problem-instrument-void = L’inscription de ce paiement a été annulée, rien ne s’y inscrit plus : inscrire le paiement de nouveau.
problem-instrument-not-refused = Ce paiement n’est pas à retourner : aucune raison ne l’empêche de compter. Si le papier dit autre chose, corriger d’abord le paiement.
problem-nothing-to-return = Aucun paiement non accepté dans l’enveloppe { $number }.
problem-already-void = { $number } est déjà annulé.
problem-packet-void = L’enveloppe { $number } est annulée, rien ne s’y inscrit plus : inscrire dans une autre enveloppe.
problem-joins-other = La demande de l’enveloppe { $number } n’est plus ouverte dans ce dossier : relire laquelle l’envoi complète, puis enregistrer.
problem-no-request-to-join = Ce dossier n’a aucune demande ouverte que la réponse { $number } compléterait. Elle reste à apparier.
problem-already-attached = L’enveloppe { $number } a déjà son dossier.
problem-reason-required = Un motif est nécessaire : l’inscrire en quelques mots.
problem-not-complete = Cette demande n’est pas encore complète.{ $missing ->
        [0] {""}
        [one] {" "}Il manque { $missing } élément.
       *[other] {" "}Il manque { $missing } éléments.
    }{ $unpaid ->
        [0] {""}
       *[other] {" "}Le paiement ne couvre pas les frais.
    }{ $verify ->
        [0] {""}
        [one] {" "}Il reste { $verify } point à vérifier.
       *[other] {" "}Il reste { $verify } points à vérifier.
    } La déclarer complète ensuite.
problem-complete-arrima = Cette demande se fait dans Arrima : elle n’est pas à déclarer complète ici.
problem-complete-unmatched = L’enveloppe { $number } n’a pas encore de dossier : l’apparier d’abord.
problem-complete-nobody = La demande de l’enveloppe { $number } ne nomme personne : inscrire d’abord la personne à ajouter ou à retirer.
problem-complete-void = L’enveloppe { $number } est annulée : il n’y a rien à déclarer complet.
problem-complete-already = Déjà déclarée complète par { $clerk } le { $day }.
problem-nothing-to-undo = Il n’y a rien à annuler.
problem-undo-too-late = Cet acte date de plus d’un jour : le corriger par un nouvel acte.
problem-undo-changed-since = Un acte plus récent s’appuie sur celui-ci : l’annuler d’abord.
problem-paper-void = Le document { $number } est annulé : il ne se réimprime pas. Produire un nouvel accusé au Dossier.
problem-redo-logged-again = Cette enveloppe a été inscrite de nouveau, sous le numéro { $number } : la rétablir la compterait deux fois.
problem-file-number-taken = { $number } est le numéro d’un autre dossier : annuler l’enveloppe et l’inscrire à ce dossier.
problem-undo-voided-paper = L’accusé { $number } vient d’être annulé, ce qui ne se défait pas : en délivrer un autre au Dossier, s’il y a lieu.
problem-undo-voiding = L’enveloppe { $number } vient d’être annulée, ce qui ne se défait pas. Ce qui précède s’annule au Dossier.
problem-redo-after-voiding = L’enveloppe { $number } a été annulée depuis : ce qui reposait sur elle ne se rétablit plus. L’inscrire de nouveau, s’il y a lieu.
problem-undo-after-voiding = L’enveloppe { $voided } du même dossier a été annulée après l’entrée de { $number } : celle-ci ne se défait plus par Ctrl+Z. L’annuler au Dossier, par « Annuler l’enveloppe ».
problem-undo-printed = L’accusé { $number } de cette enveloppe est déjà imprimé ou en PDF : l’annuler d’abord, par « Annuler l’accusé » au Dossier ou dans Accusés, puis annuler l’enveloppe.
problem-items-none = Aucune pièce nommée : en nommer au moins une.
problem-pdf-not-written = Le fichier { $path } n’a pas pu être écrit : vérifier le dossier. Ce qui était là est intact.
problem-usage = Commande non comprise : { $detail }. « csqdesk --help » montre les commandes.
problem-usage-unknown = Mots non compris : { $detail }. « csqdesk --help » montre les commandes.
problem-usage-missing = Il manque { $detail } à cette commande : « csqdesk --help » montre les commandes.
problem-usage-no-value = L’option { $detail } attend une valeur.
problem-usage-choice = « { $detail } » n’est pas dans la liste : { $allowed }.
problem-usage-day = { $name } – « { $detail } » n’est pas une date de la forme aaaa-mm-jj.
problem-usage-number = { $name } – « { $detail } » n’est pas un nombre entier.
problem-usage-no-such-day = { $name } – La date « { $detail } » n’existe pas : la corriger.
problem-output-closed = La réponse n’a pas pu être écrite sur la sortie standard. Ce qui était confirmé est enregistré.
problem-interrupted = Interrompu : ce qui était confirmé est enregistré.
problem-unexpected = Quelque chose d’inattendu est arrivé : rien n’est enregistré de cet acte. Un rapport est dans { $path }.
problem-office-not-ended = Le bureau ne s’est pas fermé comme il faut : ce qui était confirmé est enregistré. Rouvrir la fenêtre et regarder le dernier acte.
problem-letter-not-printed = La lettre n’a pas été imprimée : imprimante hors ligne. Le retour est enregistré.
problem-printer-failed = L’accusé n’a pas été imprimé : imprimante hors ligne. L’enveloppe est enregistrée.
problem-clock-unmatched = L’enveloppe { $number } attend son dossier : l’apparier avant de faire courir un délai.
problem-clock-person = Ce délai court pour une personne : indiquer laquelle.
problem-clock-runs-already = Un délai de cette sorte est déjà en cours : le prolonger ou le reprendre.
problem-clock-not-running = Ce délai ne court pas.
problem-clock-not-stopped = Ce délai n’est pas suspendu.
problem-clock-over = Ce délai est terminé : en commencer un autre au besoin.
problem-clock-unknown = Délai { $number } inconnu dans cette demande.
problem-clock-before = Ce jour est avant le { $day } : vérifier la date.
