const fs = require('node:fs')
const path = require('node:path')
const app = require('express')()

app.get('/file', (req, res) => {
  const file = path.resolve('/srv/files', req.query.name)
  if (!file.startsWith('/srv/files/')) return res.sendStatus(404)
  return res.json(fs.readFileSync(file, 'utf8'))
})
