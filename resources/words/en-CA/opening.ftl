# The window shown when the office’s file does not open.

no-office-title = The files do not open
no-office-hint = Nothing was changed. Try again once the obstacle is gone, or choose the file where it is now.
no-office-retry = Try again
no-office-choose = Choose another file
no-office-files = csqdesk files (*.csqdesk);;All files (*)
no-office-quit = Quit
