# The letters of the office. Full sentences; no-break space (U+00A0) before a colon, a dollar sign and inside guillemets.

## Footer and subject
paper-letter-title-missing_items = Avis de pièces manquantes
paper-letter-title-reminder = Rappel
paper-letter-title-redirection = Lettre de redirection vers Arrima
paper-letter-title-new_application = Réponse à une nouvelle demande
paper-letter-title-originals_return = Lettre de retour de documents originaux
paper-letter-title-attestation_request = Demande d’attestation
paper-letter-title-interview = Convocation à une entrevue
paper-letter-title-intention_refusal = Lettre d’intention de refus
paper-letter-title-intention_rejection = Lettre d’intention de rejet
paper-letter-title-selection = Lettre de sélection
paper-letter-title-refusal = Lettre de refus
paper-letter-title-rejection = Lettre de rejet
paper-letter-footer = { $title } { $number }
paper-letter-subject-missing_items = Objet : Éléments manquants à votre demande
paper-letter-subject-reminder = Objet : Rappel de notre avis
paper-letter-subject-redirection = Objet : Votre demande se présente dans Arrima
paper-letter-subject-new_application = Objet : Votre demande de sélection permanente
paper-letter-subject-originals_return = Objet : Retour de vos documents originaux
paper-letter-subject-attestation_request = Objet : Attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises
paper-letter-subject-interview = Objet : Convocation à une entrevue
paper-letter-subject-intention_refusal = Objet : Intention de refuser votre demande
paper-letter-subject-intention_rejection = Objet : Intention de rejeter votre demande
paper-letter-subject-selection = Objet : Votre demande est acceptée
paper-letter-subject-refusal = Objet : Refus de votre demande
paper-letter-subject-rejection = Objet : Rejet de votre demande
paper-letter-subject-file = { $subject }, dossier { $file }

## How it goes
paper-letter-channel-registered = Par courrier recommandé
paper-letter-channel-arrima = Par la messagerie Arrima
paper-letter-channel-hand = Remise en main propre
paper-letter-copy = c. c. : { $name }
paper-letter-explanation = Précisions :

## What the request is
paper-letter-request-add = votre demande d’ajout d’un membre de la famille
paper-letter-request-remove = votre demande de retrait d’un membre de la famille
paper-letter-request-add_and_remove = votre demande d’ajout et de retrait de membres de la famille
paper-letter-request-new_application = une nouvelle demande de sélection permanente
paper-letter-request-reply = votre demande
paper-letter-request-other = votre demande

## Missing items
paper-letter-missing_items-opening = Le { $received }, nous avons reçu { $request }. Votre demande doit être complète pour être traitée. Voici ce qu’il y manque :
paper-letter-want = { $what } : { $why }
paper-letter-want-of = { $what } ({ $who })
paper-letter-lack-absent = nous n’en avons pas reçu
paper-letter-lack-illegible = la copie reçue est illisible
paper-letter-lack-incomplete = il en manque une partie
paper-letter-lack-unsigned = la signature à la main ou la date y manque
paper-letter-lack-wrong_form = un autre formulaire que celui de votre volet a été envoyé
paper-letter-lack-not_original = l’original est exigé, et non une copie
paper-letter-lack-not_authenticated = à faire authentifier par une personne autorisée
paper-letter-lack-lost = perte dans nos bureaux après la réception : à fournir de nouveau
paper-letter-lack-returned = à fournir de nouveau : le document vous a été renvoyé
paper-letter-lack-not_confirming = la lettre reçue ne confirme pas que vous avez présenté votre demande de résidence permanente
paper-letter-lack-copy_only = nous n’avons reçu qu’une copie
paper-letter-lack-none = aucun paiement accepté n’a été reçu
paper-letter-lack-partial = le paiement reçu ne couvre pas tous les frais
paper-letter-lack-original_absent = à nous envoyer par la poste
paper-letter-item-form_part_1 = Formulaire de demande de sélection permanente, partie 1 ({ $form })
paper-letter-item-form_part_2 = Formulaire de demande de sélection permanente, partie 2 ({ $form })
paper-letter-item-letter = { $change ->
    [add] Lettre signée par vous, demandant l’ajout de la personne et expliquant vos motifs
    [remove] Lettre signée par vous, demandant le retrait de la personne et expliquant vos motifs
   *[other] Lettre signée par vous, demandant l’ajout et le retrait des personnes et expliquant vos motifs
}
paper-letter-item-identity = Pièce d’identité
paper-letter-item-civil_status = Preuve d’état civil
paper-letter-item-status_proof = Preuve du statut
paper-letter-item-updated_sections = Sections mises à jour du formulaire
paper-letter-item-financial_autonomy = Contrat relatif à la capacité d’autonomie financière
paper-letter-item-spouse_declarations = Déclarations signées par l’époux, l’épouse, la conjointe ou le conjoint de fait
paper-letter-item-french = Preuve de connaissance du français
paper-letter-item-residence_permit = Titre de séjour valide
paper-letter-item-consent = Déclaration de consentement – enfant mineur accompagné d’un seul parent, originale, remplie, signée et datée par l’autre parent, et authentifiée
paper-letter-item-consent_parent_identity = Copie d’une pièce d’identité de l’autre parent
paper-letter-item-federal_letter = Lettre du gouvernement fédéral (IRCC) confirmant que vous avez présenté votre demande de résidence permanente et, s’il y a lieu, demandant le CSQ de la personne ajoutée
paper-letter-originals = { $count ->
    [one] 1 CSQ original
   *[other] { $count } CSQ originaux
}
paper-letter-payment-full = Paiement des frais de { $amount }, en entier et en dollars canadiens
paper-letter-payment-rest = Paiement du solde de { $amount }, en dollars canadiens
paper-letter-payment-unknown = Paiement des frais, dont le montant vous sera confirmé
paper-letter-how-to-pay = Modes de paiement acceptés : { $methods }. Le paiement est fait à l’ordre de « { $french } », avec le nom de la personne requérante principale au verso. Les chèques personnels ne sont pas acceptés. Les frais ne sont pas remboursables, même si la demande est refusée ou rejetée.
paper-letter-where = Envoyez-les par la poste à l’adresse inscrite en haut de cette lettre, avec une copie de celle-ci. Conservez la preuve de votre envoi.
paper-letter-removal = Aucuns frais ne sont exigés pour un retrait. Les frais déjà payés ne sont pas remboursables.

## The period
paper-letter-last-day = Dernier jour : { $day }.
paper-letter-period-notice_date = Vous avez { $days } jours à compter du { $start }.
paper-letter-period-posted_in_arrima = Vous avez { $days } jours à compter du { $start }, jour où cette demande est déposée dans votre messagerie Arrima.
paper-letter-period-delivered = Vous avez { $days } jours à compter du { $start }, jour où cette lettre vous a été remise.
paper-letter-moved = Les jours où le bureau est fermé reportent ce dernier jour au jour ouvrable suivant.
paper-letter-else-missing_items = Sans quoi votre demande sera rejetée.
paper-letter-else-attestation = Sans quoi votre demande sera rejetée.
paper-letter-else-originals_return = Sans quoi votre demande reste incomplète.
paper-letter-else-refused = Sans réponse de votre part dans ce délai, votre demande sera refusée.
paper-letter-else-rejected = Sans réponse de votre part dans ce délai, votre demande sera rejetée.

## Reminder
paper-letter-reminder-opening = Le { $notice_on }, nous vous avons envoyé la lettre { $notice }. À ce jour, nous n’avons pas reçu ceci :
paper-letter-reminder-opening-plain = Un délai court pour votre demande. À ce jour, nous n’avons pas reçu ceci :
paper-letter-reminder-attestation = l’attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises
paper-letter-reminder-intention_reply = votre réponse à notre lettre d’intention
paper-letter-reminder-originals_return = les CSQ originaux demandés
paper-letter-reminder-closing = Si vous nous les avez envoyés ces derniers jours, ne tenez pas compte de ce rappel.

## Redirection to Arrima
paper-letter-redirection-opening = Le { $received }, nous avons reçu par la poste { $request }. Aucun certificat de sélection du Québec (CSQ) n’a encore été délivré dans votre dossier. Avant la délivrance du CSQ, cette demande se présente dans Arrima : nous ne pouvons pas la traiter.
paper-letter-redirection-submit = Présentez dans Arrima :
paper-letter-redirection-number = Mettez d’abord à jour, dans votre compte Arrima, le nombre de personnes comprises dans votre demande.
paper-letter-redirection-attestation = Toute personne de 18 ans ou plus que vous ajoutez aura 60 jours pour obtenir son attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises, sauf si elle a un permis d’études ou de travail valide et a déjà participé à la séance Objectif Intégration, ou si elle en est exemptée par règlement.

## New application
paper-letter-new_application-opening = Le { $received }, nous avons reçu { $request }.
paper-letter-new_application-closed = Le { $french } a pris fin comme prévu le { $closed }. Il n’est plus possible de présenter une demande dans ce programme.
paper-letter-new_application-open = Une nouvelle demande de sélection permanente ne se présente pas par la poste à ce bureau.
paper-letter-new_application-arrima = Pour vous établir au Québec de façon permanente, vous pouvez exprimer votre intérêt dans Arrima. Consultez les critères d’invitation, de même que les conditions générales et particulières du Programme de sélection des travailleurs qualifiés.
paper-letter-new_application-kept = Les demandes déjà présentées avant cette date continuent d’être examinées.

## What goes back
paper-letter-back = Nous vous retournons avec la présente :
paper-letter-back-nothing = Votre envoi ne contenait ni CSQ original ni paiement à vous retourner.
paper-letter-back-csq = CSQ original de { $who }
paper-letter-originals_return-opening = Nous vous retournons avec la présente les documents originaux suivants. Vérifiez qu’ils y sont tous et conservez-les en lieu sûr.
paper-letter-slip-title = Bordereau de retour
paper-letter-slip-of = Joint à la lettre { $number }, envoi { $packet }
paper-letter-slip-to = Retourné à
paper-letter-slip-count = { $count ->
    [one] 1 document retourné
   *[other] { $count } documents retournés
}
paper-letter-slip-made = Mis sous pli par
paper-letter-slip-checked = Vérifié par
paper-letter-slip-tracking = Numéro de suivi

## Attestation
paper-letter-attestation_request-opening = Votre demande est en traitement. La loi exige une attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises de chaque personne nommée ici :
paper-letter-attestation_request-exempt = Une personne n’a pas à l’obtenir si elle a un permis d’études ou de travail valide et a déjà participé à la séance Objectif Intégration, ou si elle en est exemptée par règlement. Dans ce cas, envoyez-nous-en la preuve dans le même délai.

## Interview
paper-letter-interview-opening = Nous devons vous rencontrer pour poursuivre l’examen de { $request }. Présentez-vous à cette entrevue :
paper-letter-interview-opening-of = Nous devons rencontrer { $who } pour poursuivre l’examen de { $request }. Voici l’entrevue :
paper-letter-interview-when = { $day }, à { $hour }
paper-letter-interview-else = Si personne ne se présente à l’entrevue à la date indiquée, votre demande pourra être rejetée.
paper-letter-interview-bring = Apportez cette lettre et une pièce d’identité avec photo.

## Intentions
paper-letter-intention_refusal-opening = Après examen, nous avons l’intention de refuser { $request }, reçue le { $received } :
paper-letter-intention_refusal-answer = Pour être sélectionnée, votre demande doit remplir toutes les conditions. Présentez des documents ou des justifications qui peuvent l’améliorer et vous permettre de remplir toutes les conditions du programme. Si vous répondez dans ce délai, l’examen de votre demande se poursuivra : vous recevrez ensuite une décision d’acceptation ou de refus.
paper-letter-intention_rejection-opening = Après examen, nous avons l’intention de rejeter { $request }, reçue le { $received } :
paper-letter-intention_rejection-answer = Présentez des preuves convaincantes pour dissiper les motifs de rejet énoncés ici. Si vous répondez dans ce délai, l’examen de votre demande se poursuivra; vous pourriez aussi avoir une entrevue. Vous recevrez ensuite une décision d’acceptation ou de rejet.
paper-letter-intention-not-a-decision = Cette lettre n’est pas une décision.
paper-letter-still-missing = Voici ce qui manque encore :

## Decisions
paper-letter-selection-opening = Après examen, votre demande est sélectionnée : elle remplit toutes les conditions du programme.
paper-letter-selection-enclosed = Vous trouverez avec cette lettre votre certificat de sélection du Québec (CSQ) et, s’il y a lieu, ceux des membres de votre famille qui vous accompagnent :
paper-letter-selection-to-come = Votre certificat de sélection du Québec (CSQ) et, s’il y a lieu, ceux des membres de votre famille qui vous accompagnent vous seront envoyés par courrier recommandé.
paper-letter-selection-csq = { $who } – CSQ n° { $number }, délivré le { $day }
paper-letter-selection-steps = Prochaines étapes
paper-letter-selection-step-1 = Remettez une copie de ces certificats à Immigration, Réfugiés et Citoyenneté Canada (IRCC), qui décide de votre demande de résidence permanente.
paper-letter-selection-step-2 = Ils remplacent les certificats que vous nous avez retournés et sont valides 24 mois, ou jusqu’à la décision d’IRCC.
paper-letter-selection-step-3 = Conservez les originaux. Un CSQ n’est ni une pièce d’identité ni un document d’admission.
paper-letter-refusal-opening = Après examen, nous avons refusé { $request }, reçue le { $received } :
paper-letter-rejection-opening = Après examen, nous avons rejeté { $request }, reçue le { $received } :
paper-letter-decision-notice = Nous vous avions fait part de notre intention par la lettre { $notice } du { $notice_on }.
paper-letter-decision-review = Vous pouvez présenter une demande d’examen administratif de cette décision.
paper-letter-decision-fees = Les frais payés ne sont pas remboursables.
paper-letter-ground-missing_item = Des éléments exigés n’ont pas été fournis dans le délai accordé.
paper-letter-ground-attestation_not_obtained = L’attestation d’apprentissage des valeurs démocratiques et des valeurs québécoises n’a pas été obtenue dans le délai accordé.
paper-letter-ground-authenticity = Nous avons des motifs de douter de l’authenticité de certaines de vos déclarations ou de certains documents fournis.
paper-letter-ground-false_information = Des renseignements ou des documents faux ou trompeurs ont été fournis.
paper-letter-ground-no_convincing_evidence = Aucune preuve convaincante n’a été envoyée dans le délai accordé pour dissiper les motifs énoncés.
paper-letter-ground-interview_missed = Personne ne s’est présenté à l’entrevue à la date indiquée.
paper-letter-ground-no_answer_to_rejection = Notre lettre d’intention de rejet est restée sans réponse dans le délai accordé.
paper-letter-ground-conditions_not_met = Les conditions du programme ne sont pas toutes remplies.
paper-letter-ground-documents_not_sent = Les documents demandés n’ont pas tous été présentés dans la forme et le délai exigés.
paper-letter-ground-nothing_sent = Rien n’a été envoyé au Ministère.
paper-letter-ground-no_answer_to_refusal = Notre lettre d’intention de refus est restée sans réponse dans le délai accordé.
paper-letter-ground-conditions_met = Les conditions du programme sont remplies.
paper-letter-ground-sent_back = Le paiement ou les papiers sont retournés sans décision.
