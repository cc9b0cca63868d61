const app = require('express')()
const settings = {}

app.post('/settings', (req, res) => {
  settings.theme = String(req.body.theme)
  res.sendStatus(204)
})
