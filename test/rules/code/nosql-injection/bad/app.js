const { MongoClient } = require('mongodb')
const app = require('express')()

app.post('/login', async (req, res) => {
  const users = (await MongoClient.connect('mongodb://db')).db('app').collection('users')
  res.json(await users.findOne({ name: req.body.name, password: req.body.password }))
})
