# Les messages de la saisie : ce qui est, puis quoi faire (check : à vérifier ; fix : à corriger).

## À corriger avant d’enregistrer

fix-date-not-exist = Le { $day } { $month } { $year } n’existe pas.
fix-date-no-month = Il n’y a pas de mois { $month } : tapez l’année, le mois, puis le jour.

## À vérifier

check-received-old = Reçu il y a plus de 30 jours : vérifiez la date.
check-received-future = La date de réception est après aujourd’hui : vérifiez-la.
check-date-unread = Date non comprise : tapez-la comme 1991-06-04 ou 4 juin 1991.
check-date-ambiguous = Cette date se lit de deux façons : 1 pour le { $first }, 2 pour le { $second }.
check-date-short-year = Tapez les quatre chiffres de l’année, comme 1991-06-04.
check-date-far = Année { $year } : vérifiez-la.
check-birth-future = La date de naissance est après aujourd’hui : vérifiez l’année.
check-birth-old = Naissance en { $year }, il y a plus de 120 ans : vérifiez l’année.
check-amount-unread = Montant non compris : tapez-le comme 201,00, ou en toutes lettres.
check-amount-ambiguous = « { $typed } » se lit de deux façons : retapez-le avec ses cents, comme 1234,00.
check-amount-large = Montant trop grand pour un paiement : vérifiez-le.
check-count-unread = Tapez un nombre de 0 à { $most }.
