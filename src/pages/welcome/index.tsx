import { mount } from '../shared/mount'
import { Welcome } from './Welcome'

mount(<Welcome />)
