# The keys, as they are engraved on an English keyboard.

key-enter = Enter
key-escape = Esc
key-insert = Insert
key-delete = Delete
key-shift = Shift
key-ctrl = Ctrl
key-alt = Alt
key-meta = Windows
key-space = Space
key-tab = Tab
key-backspace = Backspace
key-up = ↑
key-down = ↓
key-left = ←
key-right = →
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down
key-menu = Menu
