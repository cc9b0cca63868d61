const fs = require('node:fs')
const path = require('node:path')
const app = require('express')()

app.get('/file', (req, res) => {
  res.json(fs.readFileSync(path.join('/srv/files', req.query.name), 'utf8'))
})
