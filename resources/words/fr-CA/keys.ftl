# Les touches, comme elles sont gravées sur un clavier québécois.

key-enter = Entrée
key-escape = Échap
key-insert = Inser
key-delete = Suppr
key-shift = Maj
key-ctrl = Ctrl
key-alt = Alt
key-meta = Windows
key-space = Espace
key-tab = Tab
key-backspace = Retour arrière
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Début
key-end = Fin
key-page-up = Page préc.
key-page-down = Page suiv.
key-menu = Menu
