importScripts('/plugins/editor.js')
