const { exec } = require('node:child_process')
const app = require('express')()

app.get('/ping', (req, res) => {
  const host = req.query.host
  exec(`ping -c 1 ${host}`, (error, stdout) => res.json({ stdout }))
})
